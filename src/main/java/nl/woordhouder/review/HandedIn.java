// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.document.DocumentConfig;
import nl.woordhouder.document.DocumentIntake;
import nl.woordhouder.document.IntakeResult;
import nl.woordhouder.intake.ImportWorker;
import nl.woordhouder.intake.Imports;
import nl.woordhouder.intake.Imports.NamedFile;
import nl.woordhouder.intake.IntakeLine;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Files and pasted text on their way from the page to the intake. */
@ApplicationScoped
class HandedIn {
    private final DocumentIntake intake;
    private final DocumentConfig config;
    private final Imports imports;
    private final ImportWorker worker;
    private final ReviewCandidateRepository candidates;
    private final BusinessTime time;
    private final Visitor visitor;

    HandedIn(
            DocumentIntake intake,
            DocumentConfig config,
            Imports imports,
            ImportWorker worker,
            ReviewCandidateRepository candidates,
            BusinessTime time,
            Visitor visitor) {
        this.intake = intake;
        this.config = config;
        this.imports = imports;
        this.worker = worker;
        this.candidates = candidates;
        this.time = time;
        this.visitor = visitor;
    }

    /** Whether it takes longer than somebody should wait for: more than one document, or an archive of them. */
    boolean areMany(List<FileUpload> files, String text) {
        return files.size() + (text.isBlank() ? 0 : 1) > 1
                || files.stream().anyMatch(file -> Imports.isArchive(file.uploadedFile()));
    }

    /**
     * Has them read in the background. Returns the import's id.
     *
     * @param text pasted text; blank for none
     * @param date the date of all of them, or null to have it found
     */
    long begin(List<FileUpload> files, String text, @Nullable LocalDate date) {
        List<NamedFile> named = files.stream()
                .map(file -> new NamedFile(file.fileName(), file.uploadedFile()))
                .toList();
        byte[] pasted = text.isBlank() ? null : bytes(text);
        long id = imports.ofUploads(named, pasted, date, visitor.account());
        worker.wake();
        return id;
    }

    /** Reads the one document there is: a file, or else the pasted text. */
    IntakeLine read(List<FileUpload> files, String text, @Nullable LocalDate date) {
        if (files.isEmpty()) {
            return line(intake.receive(bytes(text), Imports.PASTED, date, visitor.account()));
        }
        FileUpload file = files.get(0);
        return line(file.size() > config.maxBytes() ? tooLarge(file) : receive(file, date));
    }

    /** A browser sends every line end as CR LF; without that the same letter as a file has the same bytes. */
    private static byte[] bytes(String pasted) {
        return pasted.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    }

    private IntakeResult receive(FileUpload file, @Nullable LocalDate date) {
        try {
            byte[] bytes = Files.readAllBytes(file.uploadedFile());
            return intake.receive(bytes, file.fileName(), date, visitor.account());
        } catch (IOException unreadableDisk) {
            throw new UncheckedIOException(unreadableDisk);
        }
    }

    private IntakeResult tooLarge(FileUpload file) {
        return new IntakeResult.Rejected(file.fileName(), Imports.tooLarge(file.size(), config.maxBytes()));
    }

    private IntakeLine line(IntakeResult result) {
        return result instanceof IntakeResult.AlreadyKnown known
                ? IntakeLine.of(known, time, candidates.countAccepted(known.documentId()))
                : IntakeLine.of(result, time);
    }
}

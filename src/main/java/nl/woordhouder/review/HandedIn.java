// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.document.DocumentConfig;
import nl.woordhouder.document.DocumentIntake;
import nl.woordhouder.document.IntakeResult;
import nl.woordhouder.document.LargeDocuments;
import nl.woordhouder.intake.ImportWorker;
import nl.woordhouder.intake.Imports;
import nl.woordhouder.intake.Imports.NamedBytes;
import nl.woordhouder.intake.IntakeLine;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What was handed in on its way from the page to the intake. */
@ApplicationScoped
class HandedIn {
    private final DocumentIntake intake;
    private final LargeDocuments large;
    private final DocumentConfig config;
    private final Imports imports;
    private final ImportWorker worker;
    private final ReviewCandidateRepository candidates;
    private final BusinessTime time;
    private final Visitor visitor;

    HandedIn(
            DocumentIntake intake,
            LargeDocuments large,
            DocumentConfig config,
            Imports imports,
            ImportWorker worker,
            ReviewCandidateRepository candidates,
            BusinessTime time,
            Visitor visitor) {
        this.intake = intake;
        this.large = large;
        this.config = config;
        this.imports = imports;
        this.worker = worker;
        this.candidates = candidates;
        this.time = time;
        this.visitor = visitor;
    }

    /** Whether it takes longer than somebody should wait for. */
    boolean isMuch(Sent sent) {
        return sent.isMuch(config.maxBytes());
    }

    /**
     * Has it read in the background. Returns the import's id.
     *
     * @param date the date of all of it, or null to have it found
     */
    long begin(Sent sent, @Nullable LocalDate date) {
        long id = large.inTurn(
                sent.largest(), () -> imports.ofUploads(sent.namedFiles(), sent.others(), date, visitor.account()));
        worker.wake();
        return id;
    }

    /** Reads the one document there is. */
    IntakeLine read(Sent sent, @Nullable LocalDate date) {
        if (sent.files().isEmpty()) {
            NamedBytes other = sent.others().get(0);
            return line(large.inTurn(
                    other.bytes().length, () -> intake.receive(other.bytes(), other.name(), date, visitor.account())));
        }
        FileUpload file = sent.files().get(0);
        return line(
                file.size() > config.maxBytes()
                        ? tooLarge(file)
                        : large.inTurn(file.size(), () -> receive(file, date)));
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

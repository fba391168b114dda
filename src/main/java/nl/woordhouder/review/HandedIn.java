// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.document.DocumentConfig;
import nl.woordhouder.document.DocumentIntake;
import nl.woordhouder.document.IntakeResult;
import nl.woordhouder.web.Dutch;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Files and pasted text on their way from the page to the intake, one at a time so that memory stays bounded. */
@ApplicationScoped
class HandedIn {
    private final DocumentIntake intake;
    private final DocumentConfig config;
    private final ReviewCandidateRepository candidates;
    private final BusinessTime time;
    private final Visitor visitor;

    HandedIn(
            DocumentIntake intake,
            DocumentConfig config,
            ReviewCandidateRepository candidates,
            BusinessTime time,
            Visitor visitor) {
        this.intake = intake;
        this.config = config;
        this.candidates = candidates;
        this.time = time;
        this.visitor = visitor;
    }

    /**
     * Hands everything in.
     *
     * @param text pasted text; blank for none
     * @param date the date of all of them, or null to have it found
     */
    List<IntakeLine> read(List<FileUpload> files, String text, @Nullable LocalDate date) {
        List<IntakeLine> lines = new ArrayList<>();
        for (FileUpload file : files) {
            lines.add(line(file.size() > config.maxBytes() ? tooLarge(file) : receive(file, date)));
        }
        if (!text.isBlank()) {
            // A browser sends every line end as CR LF; without that the same letter as a file has the same bytes.
            byte[] bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            lines.add(line(intake.receive(bytes, "Geplakte tekst.txt", date, visitor.account())));
        }
        return lines;
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
        long most = config.maxBytes() / (1024 * 1024);
        long size = (file.size() + 1024 * 1024 - 1) / (1024 * 1024);
        return new IntakeResult.Rejected(
                file.fileName(),
                "Dit bestand is " + Dutch.dutch(size) + " MB; er past " + Dutch.dutch(most)
                        + " MB. Lever het in delen aan, of alleen de tekst zonder afbeeldingen.");
    }

    private IntakeLine line(IntakeResult result) {
        if (result instanceof IntakeResult.Received received) {
            return IntakeLine.of(received);
        }
        if (result instanceof IntakeResult.AlreadyKnown known) {
            return IntakeLine.of(
                    known,
                    Dutch.dutchShort(time.dayOf(known.receivedAt())),
                    candidates.countAccepted(known.documentId()));
        }
        return IntakeLine.of((IntakeResult.Rejected) result);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import java.time.LocalDate;
import nl.woordhouder.document.DocumentSummary;
import nl.woordhouder.extraction.Candidate;
import nl.woordhouder.web.Badge;
import nl.woordhouder.web.Badge.Tone;
import org.jspecify.annotations.Nullable;

/**
 * One line of the review queue.
 *
 * @param quote the sentence; empty when the subject is that sentence
 * @param until the due date that the engine read, or null
 * @param undated why there is no due date; empty when there is one
 */
record QueueRow(
        String link,
        String subject,
        String quote,
        Badge badge,
        String letterLink,
        String documentTitle,
        @Nullable LocalDate documentDate,
        @Nullable LocalDate until,
        String undated) {

    private static final int QUOTE_LENGTH = 240;

    static QueueRow of(ReviewCandidate candidate, DocumentSummary document) {
        String undated = candidate.due().proposedNoDateReason();
        return new QueueRow(
                Queued.of(candidate).link(),
                candidate.subject(),
                candidate.quote().startsWith(candidate.subject()) ? "" : Shortened.to(QUOTE_LENGTH, candidate.quote()),
                badge(candidate, document),
                LetterReviewPage.path(candidate.documentId()),
                document.title(),
                document.datedOn(),
                candidate.due().until(),
                undated == null ? "" : undated);
    }

    private static Badge badge(ReviewCandidate candidate, DocumentSummary document) {
        if (document.dateOrigin().needsConfirmation()) {
            return new Badge(Tone.SOON, "!", "datum bevestigen");
        }
        return candidate.label() == Candidate.Label.UNCERTAIN
                ? new Badge(Tone.QUIET, "?", "twijfelgeval")
                : new Badge(Tone.QUIET, "○", "toezegging");
    }
}

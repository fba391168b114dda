// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import nl.woordhouder.extraction.DueWindow;
import nl.woordhouder.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** The due window as the engine read it; see {@link DueWindow} for the meaning of each part. */
@Embeddable
public record ExtractedDue(
        @Column(name = "due_words") @Nullable String words,
        @Column(name = "due_start") @Nullable Integer start,
        @Column(name = "due_end") @Nullable Integer end,
        @Column(name = "due_from") @Nullable LocalDate from,
        @Column(name = "due_until") @Nullable LocalDate until,
        boolean vague,
        @Column(name = "due_event") @Nullable String event,
        @Nullable String recurrence,
        @Column(name = "due_unresolved") @Nullable String unresolved,
        @Column(name = "due_computation") String computation) {

    static ExtractedDue of(DueWindow window) {
        Span at = window.wordsAt();
        return new ExtractedDue(
                Shortened.to(500, window.words()),
                at == null ? null : at.start(),
                at == null ? null : at.end(),
                window.from(),
                window.until(),
                window.vague(),
                Shortened.to(1000, window.event()),
                window.recurrence(),
                Shortened.to(500, window.unresolved()),
                Shortened.to(2000, window.computation()));
    }

    /** Why there is no due date, as a first proposal in Dutch; null when there is one. */
    public @Nullable String proposedNoDateReason() {
        if (until != null) {
            return null;
        }
        if (unresolved != null) {
            return unresolved;
        }
        if (event != null) {
            return "wacht op: " + event;
        }
        if (words == null) {
            return "de brief noemt geen datum";
        }
        return vague ? "de brief noemt geen vaste datum: " + words : "open einde: " + words;
    }
}

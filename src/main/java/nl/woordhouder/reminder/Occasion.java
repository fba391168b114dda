// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a reader gets a mail, which is at most once for each occasion (invariant I3): the day of a digest, or one step of
 * one due date of one commitment.
 *
 * @param digestDay null for a mail about one commitment; then the others are present
 */
@Embeddable
record Occasion(
        @Nullable LocalDate digestDay,
        @Nullable Long commitmentId,
        @Nullable Integer dueVersion,
        @Enumerated(EnumType.STRING) @Nullable Step step) {

    static Occasion digestOf(LocalDate day) {
        return new Occasion(day, null, null, null);
    }

    static Occasion of(Announcement announcement) {
        return new Occasion(null, announcement.commitmentId(), announcement.dueVersion(), announcement.step());
    }

    boolean isDigest() {
        return digestDay != null;
    }

    /** The part of a digest that this occasion is about. */
    Digest partOf(Digest digest) {
        return isDigest() ? digest : digest.only(commitmentId, dueVersion);
    }

    /** Unique for a reader; the same at each attempt. */
    String name() {
        return isDigest()
                ? "overzicht." + digestDay
                : "toezegging." + commitmentId + "." + dueVersion + "." + step.daysFromDue();
    }
}

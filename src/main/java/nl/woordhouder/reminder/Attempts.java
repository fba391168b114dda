// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How often a mail was offered to the mail server, whether it may have it, and when it is offered next. */
@Embeddable
class Attempts {
    @Column(name = "attempts")
    private int count;

    private @Nullable @Column(name = "first_attempt_at") Instant firstAt;
    private @Column(name = "next_attempt_at") Instant nextAt;
    private @Nullable Instant leasedUntil;
    private boolean uncertain;

    protected Attempts() {}

    Attempts(Instant from) {
        nextAt = from;
    }

    /** One begins; until its outcome is known the mail server may have the mail. */
    void begin(Instant now, Instant lease) {
        startPatience(now);
        count++;
        leasedUntil = lease;
        uncertain = true;
    }

    /** The one that began was not made: all is as it was before. */
    void undo(boolean wasUncertain, @Nullable Instant wasFirstAt) {
        count--;
        firstAt = wasFirstAt;
        uncertain = wasUncertain;
        leasedUntil = null;
    }

    /** From its first trouble on a mail is tried for a limited time. */
    void startPatience(Instant now) {
        firstAt = firstAt == null ? now : firstAt;
    }

    /** The mail server said that it did not take it; an earlier attempt may have brought it there all the same. */
    void notTaken(boolean wasUncertain) {
        uncertain = wasUncertain;
    }

    /** Other words, which the mail server has never seen. */
    void anew() {
        uncertain = false;
    }

    void postpone(Instant next) {
        nextAt = next;
        leasedUntil = null;
    }

    /** No relay works on it any more. */
    void free() {
        leasedUntil = null;
    }

    /** With fresh patience. */
    void startAgain(Instant next) {
        count = 0;
        firstAt = null;
        postpone(next);
    }

    /** Whether a relay works on it, so that nobody else may touch it. */
    boolean isLeasedAt(Instant now) {
        return leasedUntil != null && leasedUntil.isAfter(now);
    }

    int count() {
        return count;
    }

    @Nullable
    Instant firstAt() {
        return firstAt;
    }

    Instant nextAt() {
        return nextAt;
    }

    @Nullable
    Instant leasedUntil() {
        return leasedUntil;
    }

    /** Whether the mail server may have it without our knowing. */
    boolean uncertain() {
        return uncertain;
    }
}

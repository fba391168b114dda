// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One run of the sweep. Without an end it was cut off; the next run completes what it left. */
@Entity
class Sweep {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private LocalDate sweptOn;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    private Instant startedAt;
    private @Nullable Instant finishedAt;
    private long overdue;
    private int mails;
    private int failures;

    protected Sweep() {}

    Sweep(LocalDate sweptOn, Cause cause, Instant startedAt) {
        this.sweptOn = sweptOn;
        this.cause = cause;
        this.startedAt = startedAt;
    }

    void finish(long overdueFound, int mailsDecided, int failed, Instant at) {
        overdue = overdueFound;
        mails = mailsDecided;
        failures = failed;
        finishedAt = at;
    }

    Long id() {
        return id;
    }

    LocalDate sweptOn() {
        return sweptOn;
    }

    Cause cause() {
        return cause;
    }

    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }

    /** Overdue commitments in the whole register. */
    long overdue() {
        return overdue;
    }

    /** Digests that this run put in the outbox. */
    int mails() {
        return mails;
    }

    /** Readers for whom nothing could be decided; the log tells why. */
    int failures() {
        return failures;
    }

    /** What started a run. */
    enum Cause {
        SCHEDULED("volgens rooster"),
        CAUGHT_UP("ingehaald"),
        BY_HAND("met de hand");

        private final String dutch;

        Cause(String dutch) {
            this.dutch = dutch;
        }

        String dutch() {
            return dutch;
        }
    }
}

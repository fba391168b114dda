// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import java.time.Duration;
import java.time.Instant;

/** How long to wait after a temporary failure, and when to stop trying. */
final class RetryPolicy {
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(4);
    private static final Duration PATIENCE = Duration.ofHours(48);

    /** Doublings after which the longest wait is certainly passed. */
    private static final int MAX_DOUBLINGS = 10;

    private RetryPolicy() {}

    /**
     * The wait after an attempt: one minute, doubled with each further attempt up to four hours.
     *
     * @param attempts how many were made, 1 or more
     */
    static Duration waitAfter(int attempts) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, MAX_DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    /** Whether a mail first tried at {@code firstAttempt} has been tried long enough. */
    static boolean givesUp(Instant firstAttempt, Instant now) {
        return !now.isBefore(firstAttempt.plus(PATIENCE));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.faults;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for another process, looking again and again; it never waits longer than needed. */
final class Eventually {
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private Eventually() {}

    /** Something that can be looked at. */
    interface Condition {
        boolean holds() throws Exception;
    }

    /** How long it took; fails when it takes longer than {@code atMost}. */
    static Duration waitFor(String what, Duration atMost, Condition condition) throws Exception {
        long start = System.nanoTime();
        while (!condition.holds()) {
            if (System.nanoTime() - start > atMost.toNanos()) {
                throw new AssertionError("not within " + atMost.toSeconds() + " s: " + what);
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The runs of the sweep as a page shows them, newest first.
 *
 * @param older the query of the page with older runs; null when these are the oldest
 */
record RunHistory(List<Run> runs, @Nullable String older) {

    /**
     * @param finishedAt null while it runs, or when it was cut off
     * @param failures readers for whom nothing could be decided
     */
    record Run(Instant startedAt, @Nullable Instant finishedAt, String cause, long overdue, int mails, int failures) {
        static Run of(Sweep sweep) {
            return new Run(
                    sweep.startedAt(),
                    sweep.finishedAt(),
                    sweep.cause().dutch(),
                    sweep.overdue(),
                    sweep.mails(),
                    sweep.failures());
        }
    }
}

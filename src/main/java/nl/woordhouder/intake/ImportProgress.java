// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import java.time.Instant;

/** How far an import is. */
record ImportProgress(
        Long id,
        String label,
        Instant startedAt,
        String startedBy,
        long total,
        long waiting,
        long read,
        long known,
        long refused) {

    public boolean finished() {
        return waiting == 0;
    }

    /** How many have been dealt with. */
    public long done() {
        return total - waiting;
    }
}

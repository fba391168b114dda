// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Says that the daily sweep did not come, so that somebody looks before the first due date passes unseen. */
@Named
@ApplicationScoped
public class SweepAlarm {
    private final Sweeps sweeps;

    SweepAlarm(Sweeps sweeps) {
        this.sweeps = sweeps;
    }

    /** When the missed sweep was due; null when all is well. */
    @Nullable
    public Instant getMissedSince() {
        return sweeps.missedSince().orElse(null);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jboss.logging.Logger;

/**
 * Hands what is unsettled to the ministry that answers for it today, once a succession has taken effect. Running it
 * again changes nothing more.
 */
@ApplicationScoped
public class SuccessionRun {
    private static final Logger LOG = Logger.getLogger(SuccessionRun.class);

    private final Handover handover;

    SuccessionRun(Handover handover) {
        this.handover = handover;
    }

    /** Returns how many commitments changed hands; what cannot be handed over now is left to the next run. */
    public int run() {
        int changed = 0;
        for (Promised promised : handover.candidates()) {
            try {
                changed += handover.of(promised);
            } catch (RuntimeException onePart) {
                // Whatever is wrong with one part of the register: the others still have to be answered for.
                LOG.errorf(onePart, "Successions: %s is not handed over", promised);
            }
        }
        if (changed > 0) {
            LOG.infof("Successions: %d commitments are answered by another ministry", changed);
        }
        return changed;
    }

    /** What one ministry promised on one day. */
    record Promised(String ministryCode, LocalDate day) {}
}

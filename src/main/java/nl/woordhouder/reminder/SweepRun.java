// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import nl.woordhouder.commitment.SuccessionRun;
import org.jboss.logging.Logger;

/**
 * The daily sweep: counts what is overdue and decides for each reader whether there is a digest. Running it again on
 * the same day, side by side or after a crash, completes the day and doubles nothing.
 */
@ApplicationScoped
public class SweepRun {
    private static final Logger LOG = Logger.getLogger(SweepRun.class);

    private final Sweeps sweeps;
    private final Contacts contacts;
    private final DigestReader digests;
    private final DigestDecision decision;
    private final SuccessionRun successions;

    SweepRun(
            Sweeps sweeps,
            Contacts contacts,
            DigestReader digests,
            DigestDecision decision,
            SuccessionRun successions) {
        this.sweeps = sweeps;
        this.contacts = contacts;
        this.digests = digests;
        this.decision = decision;
        this.successions = successions;
    }

    /** Sweeps today; returns the number of digests that went into the outbox. */
    public int run() {
        return run(Sweep.Cause.BY_HAND);
    }

    int run(Sweep.Cause cause) {
        Sweep sweep = sweeps.begin(cause);
        // First, so that the digest goes to who answers today.
        successions.run();
        int mails = 0;
        int failures = 0;
        for (long reader : contacts.activeIds()) {
            try {
                mails += decision.decide(reader, sweep.sweptOn()) ? 1 : 0;
            } catch (RuntimeException oneReader) {
                // Whatever is wrong with one reader (broken data, a bug): the others still have to be told.
                LOG.errorf(oneReader, "Sweep of %s: nothing decided for reader %d", sweep.sweptOn(), reader);
                failures++;
            }
        }
        long overdue = digests.overdue(sweep.sweptOn());
        sweeps.finish(sweep, overdue, mails, failures);
        LOG.infof(
                "Sweep of %s (%s): %d overdue, %d digests, %d failures",
                sweep.sweptOn(), cause, overdue, mails, failures);
        return mails;
    }

    /** Runs once when one or more runs were missed, such as during downtime, and again for readers who failed. */
    void catchUp() {
        if (sweeps.isRunDue()) {
            run(Sweep.Cause.CAUGHT_UP);
        }
    }
}

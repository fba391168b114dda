// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.woordhouder.commitment.SuccessionRun;
import org.jboss.logging.Logger;

/**
 * The daily sweep: counts what is overdue and decides for each reader whether there is a digest. Running it again on
 * the same day, side by side or after a crash, completes the day and doubles nothing.
 */
@ApplicationScoped
public class SweepRun {
    private static final Logger LOG = Logger.getLogger(SweepRun.class);

    /** In one transaction: one look into the register serves them, and a failure costs no more than trying these again. */
    private static final int READERS_AT_ONCE = 50;

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
        Outcome all = Outcome.NOTHING;
        for (List<Long> readers : Batches.of(contacts.activeIds(), READERS_AT_ONCE)) {
            all = all.and(decide(readers, sweep.sweptOn()));
        }
        long overdue = digests.overdue(sweep.sweptOn());
        sweeps.finish(sweep, overdue, all.mails(), all.failures());
        LOG.infof(
                "Sweep of %s (%s): %d overdue, %d digests, %d failures",
                sweep.sweptOn(), cause, overdue, all.mails(), all.failures());
        return all.mails();
    }

    private Outcome decide(List<Long> readers, LocalDate day) {
        try {
            return new Outcome(decision.decide(readers, day), 0);
        } catch (RuntimeException oneOfThem) {
            // Whatever is wrong with one reader (broken data, a bug): the others still have to be told.
            if (readers.size() == 1) {
                LOG.errorf(oneOfThem, "Sweep of %s: nothing decided for reader %d", day, readers.get(0));
                return new Outcome(0, 1);
            }
            return readers.stream().map(reader -> decide(List.of(reader), day)).reduce(Outcome.NOTHING, Outcome::and);
        }
    }

    /** Runs once when one or more runs were missed, such as during downtime, and again for readers who failed. */
    void catchUp() {
        if (sweeps.isRunDue()) {
            run(Sweep.Cause.CAUGHT_UP);
        }
    }

    private record Outcome(int mails, int failures) {
        static final Outcome NOTHING = new Outcome(0, 0);

        Outcome and(Outcome other) {
            return new Outcome(mails + other.mails, failures + other.failures);
        }
    }
}

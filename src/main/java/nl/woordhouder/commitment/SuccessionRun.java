// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.ministry.Succession;
import org.jboss.logging.Logger;

/**
 * Hands what is unsettled to the ministry that answers for it today, once a succession has taken effect. Running it
 * again changes nothing more.
 */
@ApplicationScoped
public class SuccessionRun {
    private static final Logger LOG = Logger.getLogger(SuccessionRun.class);
    private static final String ACTOR = "systeem";

    private final CommitmentRepository commitments;
    private final CommitmentRegister register;
    private final Ministries ministries;
    private final BusinessTime time;

    SuccessionRun(
            CommitmentRepository commitments, CommitmentRegister register, Ministries ministries, BusinessTime time) {
        this.commitments = commitments;
        this.register = register;
        this.ministries = ministries;
        this.time = time;
    }

    /** All or nothing; returns how many commitments changed hands. */
    @Transactional
    public int run() {
        int changed = 0;
        for (Promised promised : commitments.unsettledPromises()) {
            changed += ministries
                    .lastSuccession(promised.ministryCode(), promised.day(), time.today())
                    .map(succession -> handOver(promised, succession))
                    .orElse(0);
        }
        if (changed > 0) {
            LOG.infof("Successions: %d commitments are answered by another ministry", changed);
        }
        return changed;
    }

    private int handOver(Promised promised, Succession succession) {
        List<String> numbers =
                commitments.notAnsweredBy(promised, succession.successor().code());
        String reason = succession.successor().name() + " volgt "
                + succession.predecessor().name() + " op.";
        Decision decision = new Decision(ACTOR, time.now(), succession.effectiveOn(), reason);
        numbers.forEach(number -> register.changeAnswering(number, succession.successor(), decision));
        return numbers.size();
    }

    /** What one ministry promised on one day. */
    record Promised(String ministryCode, LocalDate day) {}
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.SuccessionRun.Promised;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.ministry.Succession;

/** Hands over what one ministry promised on one day, all of it or nothing. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Handover {
    private static final String ACTOR = "systeem";

    private final CommitmentRepository commitments;
    private final CommitmentRegister register;
    private final Ministries ministries;
    private final BusinessTime time;

    Handover(CommitmentRepository commitments, CommitmentRegister register, Ministries ministries, BusinessTime time) {
        this.commitments = commitments;
        this.register = register;
        this.ministries = ministries;
        this.time = time;
    }

    /** What ministries promised that another may answer for by now. */
    List<Promised> candidates() {
        List<String> succeeded = ministries.succeededBy(time.today());
        return succeeded.isEmpty() ? List.of() : commitments.unsettledPromises(succeeded);
    }

    /** How many commitments changed hands. */
    int of(Promised promised) {
        return ministries
                .lastSuccession(promised.ministryCode(), promised.day(), time.today())
                .map(succession -> handOver(promised, succession))
                .orElse(0);
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
}

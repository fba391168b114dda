// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.ministry.Ministry;
import nl.woordhouder.ministry.Succession;

/** Which ministry answers for a commitment after successions; settled ones stay where they are. Hold the commitment. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Answering {
    private static final String ACTOR = "systeem";

    private final CommitmentHistory history;
    private final Ministries ministries;
    private final BusinessTime time;

    Answering(CommitmentHistory history, Ministries ministries, BusinessTime time) {
        this.history = history;
        this.ministries = ministries;
        this.time = time;
    }

    /** Lets the ministry answer that does so today; nothing happens when no day of the promise is known. */
    void update(Commitment commitment) {
        LocalDate promisedOn = commitment.source().date();
        if (promisedOn != null) {
            ministries
                    .lastSuccession(commitment.ministryCode(), promisedOn, time.today())
                    .ifPresent(succession -> handOver(commitment, succession));
        }
    }

    /** Nothing happens when the successor answers already. */
    void handOver(Commitment commitment, Succession succession) {
        Ministry next = succession.successor();
        String before = commitment.answeringCode();
        if (!commitment.status().unsettled() || before.equals(next.code())) {
            return;
        }
        String reason = next.name() + " volgt " + succession.predecessor().name() + " op.";
        Decision decision = new Decision(ACTOR, time.now(), succession.effectiveOn(), reason);
        commitment.changeAnswering(next.code(), decision.at());
        String name = ministries.byCode(before).orElseThrow().abbreviation();
        history.record(commitment, CommitmentEvent.Kind.ANSWERING_CHANGED, name, next.abbreviation(), decision);
    }
}

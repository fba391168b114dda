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
    private final CommitmentRepository commitments;
    private final CommitmentHistory history;
    private final Answering answering;
    private final Ministries ministries;
    private final BusinessTime time;

    Handover(
            CommitmentRepository commitments,
            CommitmentHistory history,
            Answering answering,
            Ministries ministries,
            BusinessTime time) {
        this.commitments = commitments;
        this.history = history;
        this.answering = answering;
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
        numbers.forEach(number -> answering.handOver(history.locked(number), succession));
        return numbers.size();
    }
}

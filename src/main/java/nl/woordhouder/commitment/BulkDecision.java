// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.BulkDecisionResource.Item;
import nl.woordhouder.commitment.BulkDecisionResource.ResultJson;

/** One item of a decision on many, in a transaction of its own. */
@ApplicationScoped
class BulkDecision {
    private final CommitmentRegister register;
    private final CommitmentRepository commitments;
    private final EntityManager entities;
    private final BusinessTime time;

    BulkDecision(
            CommitmentRegister register, CommitmentRepository commitments, EntityManager entities, BusinessTime time) {
        this.register = register;
        this.commitments = commitments;
        this.entities = entities;
        this.time = time;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    ResultJson decide(Item item, CommitmentStatus next, Decision decision) {
        Optional<Commitment> known = commitments.byNumber(item.number());
        if (known.isEmpty()) {
            return refused(item, 404, "Er is geen toezegging met dit nummer.");
        }
        LocalDate promisedOn = known.get().source().date();
        Optional<String> wrong = DecisionRules.decidedOn(decision.decidedOn(), time.today(), promisedOn);
        if (wrong.isPresent()) {
            return refused(item, 400, wrong.get());
        }
        try {
            register.unchanged(item.number(), item.version());
        } catch (ChangedMeanwhile meanwhile) {
            return refused(item, 412, "De toezegging is intussen gewijzigd. Lees haar opnieuw.");
        }
        Commitment changed = register.changeStatus(item.number(), next, decision);
        entities.flush();
        return new ResultJson(item.number(), 200, changed.version(), null);
    }

    private static ResultJson refused(Item item, int code, String reason) {
        return new ResultJson(item.number(), code, null, reason);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentRegister;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.Decision;
import nl.woordhouder.commitment.Due;
import nl.woordhouder.dashboard.CommitmentForms.Act;
import nl.woordhouder.web.FormErrors;
import org.jspecify.annotations.Nullable;

/** Records what the visitor decided, when the form has no mistakes and nobody else was first. */
@RequestScoped
class Decisions {
    private final CommitmentRegister register;
    private final Visitor visitor;
    private final BusinessTime time;

    Decisions(CommitmentRegister register, Visitor visitor, BusinessTime time) {
        this.register = register;
        this.visitor = visitor;
        this.time = time;
    }

    /**
     * Records a decision; when the form has mistakes they are noted and nothing is recorded.
     *
     * @param version of the commitment as the page showed it
     * @throws nl.woordhouder.commitment.ChangedMeanwhile when somebody else was first
     */
    void record(Act act, Commitment commitment, int version, DecisionForm form, FormErrors errors) {
        LocalDate day = form.decidedOn(time.today(), commitment.source().date(), errors);
        Consumer<Decision> change = change(act, commitment, day, form, errors);
        String reason = form.reason(errors);
        register.unchanged(commitment.number(), version);
        if (errors.isEmpty()) {
            change.accept(new Decision(visitor.account(), time.now(), day, reason));
        }
    }

    private Consumer<Decision> change(
            Act act, Commitment commitment, @Nullable LocalDate day, DecisionForm form, FormErrors errors) {
        String number = commitment.number();
        return switch (act) {
            case STATUS -> status(commitment, day, form, errors);
            case DUE -> {
                Due next = form.due(commitment.due().words(), day, errors);
                yield decision -> register.changeDue(number, next, decision);
            }
            case QUESTION -> {
                LocalDate until = form.answerBy(day, errors);
                yield decision -> register.ask(number, until, decision);
            }
            case ANSWER -> decision -> register.answered(number, decision);
            case NONE, RELATION, NOTE -> throw new IllegalArgumentException(act + " is no decision");
        };
    }

    private Consumer<Decision> status(
            Commitment commitment, @Nullable LocalDate day, DecisionForm form, FormErrors errors) {
        String number = commitment.number();
        CommitmentStatus next = form.status(errors);
        LocalDate restBy = form.restBy(next, day, errors);
        return decision -> {
            register.changeStatus(number, next, decision);
            if (!form.rest().isBlank()) {
                register.leaveOpen(number, form.rest(), decision);
            }
            if (restBy != null) {
                register.changeDue(number, new Due(commitment.due().words(), null, restBy, null), decision);
            }
        };
    }

    /** What the visitor does today without a reason, such as saying how two commitments belong together. */
    Decision today() {
        return new Decision(visitor.account(), time.now(), time.today(), null);
    }
}

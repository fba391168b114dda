// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentRegister;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.Decision;
import nl.woordhouder.commitment.Due;
import nl.woordhouder.web.FormErrors;

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

    void changeStatus(Commitment commitment, int version, DecisionForm form, FormErrors errors) {
        CommitmentStatus next = form.status(errors);
        form.checkReason(errors);
        LocalDate day = form.decidedOn(time.today(), commitment.source().date(), errors);
        register.unchanged(commitment.number(), version);
        if (errors.isEmpty()) {
            register.changeStatus(commitment.number(), next, decision(day, form));
        }
    }

    void changeDue(Commitment commitment, int version, DecisionForm form, FormErrors errors) {
        LocalDate day = form.decidedOn(time.today(), commitment.source().date(), errors);
        Due next = form.due(commitment.due().words(), day, errors);
        form.checkReason(errors);
        register.unchanged(commitment.number(), version);
        if (errors.isEmpty()) {
            register.changeDue(commitment.number(), next, decision(day, form));
        }
    }

    private Decision decision(LocalDate day, DecisionForm form) {
        return new Decision(visitor.account(), time.now(), day, form.reason());
    }
}

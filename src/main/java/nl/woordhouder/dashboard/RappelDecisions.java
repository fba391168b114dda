// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.ChangedMeanwhile;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentRegister;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.Decision;
import nl.woordhouder.commitment.DecisionRules;
import nl.woordhouder.commitment.Due;
import nl.woordhouder.dashboard.RappelEntry.Act;
import nl.woordhouder.web.DateField;
import nl.woordhouder.web.FormErrors;
import org.jspecify.annotations.Nullable;

/** Records the decisions of a rappel, each in a transaction of its own: one conflict does not undo the others. */
@RequestScoped
class RappelDecisions {
    private final CommitmentRepository commitments;
    private final CommitmentRegister register;
    private final Visitor visitor;
    private final BusinessTime time;

    RappelDecisions(CommitmentRepository commitments, CommitmentRegister register, Visitor visitor, BusinessTime time) {
        this.commitments = commitments;
        this.register = register;
        this.visitor = visitor;
        this.time = time;
    }

    /**
     * Records one decision.
     *
     * @param decidedOn the day of the meeting; null when it could not be read, which was noted
     * @param reasonForAll stands where the entry has no reason of its own
     * @return whether it was recorded; when not, the errors say why
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean record(RappelEntry entry, @Nullable LocalDate decidedOn, String reasonForAll, FormErrors errors) {
        String number = entry.number();
        Optional<Commitment> known = commitments.byNumber(number);
        if (known.isEmpty()) {
            errors.add(number + ": deze toezegging bestaat niet.");
            return false;
        }
        FormErrors own = new FormErrors();
        LocalDate until = until(entry, decidedOn, own);
        String reason = entry.reason().isEmpty() ? reasonForAll : entry.reason();
        DecisionRules.reason(reason).ifPresent(wrong -> own.add(RappelEntry.field(RappelEntry.REASON, number), wrong));
        DecisionRules.decidedOn(decidedOn, time.today(), known.get().source().date())
                .ifPresent(wrong -> own.add(RappelForm.DECIDED_ON, wrong));
        if (own.isEmpty()) {
            try {
                register.unchanged(number, entry.version());
                change(entry, until, known.get(), new Decision(visitor.account(), time.now(), decidedOn, reason));
                return true;
            } catch (ChangedMeanwhile meanwhile) {
                own.add(
                        RappelEntry.field(RappelEntry.ACT, number),
                        meanwhile.getMessage() + " Kijk of uw besluit nog klopt en leg het opnieuw vast.");
            }
        }
        own.all().forEach(error -> errors.add(error.field(), number + ": " + error.message()));
        return false;
    }

    private void change(RappelEntry entry, @Nullable LocalDate until, Commitment commitment, Decision decision) {
        if (entry.act() == Act.QUESTION) {
            register.ask(entry.number(), until, decision);
            return;
        }
        CommitmentStatus next = entry.act() == Act.OPEN ? commitment.status() : status(entry.act());
        if (next != null) {
            register.changeStatus(entry.number(), next, decision);
        }
        if (until != null) {
            register.changeDue(entry.number(), new Due(commitment.due().words(), null, until, null), decision);
        }
    }

    private static @Nullable CommitmentStatus status(Act act) {
        return switch (act) {
            case FULFILLED -> CommitmentStatus.FULFILLED;
            case PARTLY -> CommitmentStatus.PARTLY_FULFILLED;
            case LAPSED -> CommitmentStatus.LAPSED;
            case NOT_FULFILLED -> CommitmentStatus.NOT_FULFILLED;
            case OPEN, POSTPONED, QUESTION, NONE -> null;
        };
    }

    /**
     * The new term of what is postponed, and of the open remainder when one is given, or the last day for an answer; null
     * for the others.
     */
    private static @Nullable LocalDate until(RappelEntry entry, @Nullable LocalDate decidedOn, FormErrors errors) {
        String field = RappelEntry.field(RappelEntry.UNTIL, entry.number());
        LocalDate until = DateField.read(field, entry.until(), errors);
        boolean takesDate = entry.act().takesDate();
        if (!takesDate && !entry.until().isEmpty()) {
            errors.add(field, "Bij dit besluit hoort geen nieuwe termijn. Maak het veld leeg.");
        } else if (entry.act().needsDate() && entry.until().isEmpty()) {
            errors.add(
                    field,
                    entry.act() == Act.QUESTION
                            ? "Vul in wanneer het antwoord er moet zijn."
                            : "Vul de nieuwe termijn in.");
        }
        DecisionRules.until(until, null, decidedOn).ifPresent(wrong -> errors.add(field, wrong));
        return takesDate ? until : null;
    }
}

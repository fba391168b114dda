// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import nl.woordhouder.web.DateField;
import nl.woordhouder.web.Dutch;
import nl.woordhouder.web.FormErrors;
import nl.woordhouder.web.Frame;

/** Records all that one screen decides, each by itself: what could not be recorded comes back with the reason. */
@RequestScoped
class DecisionRound {
    private final RappelDecisions decisions;
    private final Frame frame;

    DecisionRound(RappelDecisions decisions, Frame frame) {
        this.decisions = decisions;
        this.frame = frame;
    }

    /**
     * Records the decisions of a form.
     *
     * @param again shows the screen with what is left of the form and what is wrong with it
     * @return the decision list of that day, or the screen again
     */
    Response record(RappelForm sent, BiFunction<RappelForm, FormErrors, Response> again) {
        RappelForm form = sent.dated();
        FormErrors errors = new FormErrors();
        LocalDate day = DateField.read(RappelForm.DECIDED_ON, form.decidedOn(), errors);
        List<String> recorded = errors.isEmpty() ? recorded(form, day, errors) : List.of();
        if (errors.isEmpty()) {
            return frame.then("/besluitenlijst?dag=" + day, notice(recorded.size()));
        }
        if (!recorded.isEmpty()) {
            errors.add("Wel vastgelegd: " + String.join(", ", recorded) + ". De rest staat hieronder nog.");
        }
        return again.apply(form.without(recorded), errors);
    }

    private List<String> recorded(RappelForm form, LocalDate day, FormErrors errors) {
        List<String> recorded = new ArrayList<>();
        for (RappelEntry entry : form.decided()) {
            if (decisions.record(entry, day, form.reason(), errors)) {
                recorded.add(entry.number());
            }
        }
        if (form.decided().isEmpty()) {
            errors.add("Kies eerst bij een of meer toezeggingen een besluit.");
        }
        return recorded;
    }

    private static String notice(int count) {
        return count == 1 ? "Eén besluit is vastgelegd." : Dutch.dutch((long) count) + " besluiten zijn vastgelegd.";
    }
}

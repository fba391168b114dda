// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.DecisionRules;
import nl.woordhouder.web.DateField;
import nl.woordhouder.web.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the page of a fulfilment, as they are shown and as they come back; empty texts, never null.
 *
 * @param searched the words by which other commitments were sought
 * @param chosen the value of the chosen option
 * @param act the value of the button: what was decided
 * @param rest what is still open when it is partly fulfilled
 * @param until the due date of that rest
 */
record FulfilmentForm(String searched, String chosen, String act, String reason, String rest, String until) {
    static final String SEARCHED = "zoek";
    private static final String CHOSEN = "toezegging";
    private static final String REASON = "reden";
    private static final String REST = "rest";
    private static final String UNTIL = "tot";
    private static final int LONGEST_REST = 500;

    /** As it opens. */
    static FulfilmentForm fresh(String searched, String reason) {
        return new FulfilmentForm(searched, "", "", reason, "", "");
    }

    static FulfilmentForm sent(MultivaluedMap<String, String> fields) {
        return new FulfilmentForm(
                ReviewForm.text(fields, SEARCHED),
                ReviewForm.text(fields, CHOSEN),
                ReviewForm.text(fields, "besluit"),
                ReviewForm.text(fields, REASON),
                ReviewForm.text(fields, REST),
                ReviewForm.text(fields, UNTIL));
    }

    /** Whether it says that the sentence fulfils nothing. */
    boolean rejects() {
        return act.equals("geen");
    }

    /** What it says that is fulfilled; empty when something is wrong, which is noted. */
    Optional<Fulfilment> read(LocalDate today, FormErrors errors) {
        CommitmentOptions.Chosen meant = CommitmentOptions.Chosen.read(chosen);
        if (meant == null) {
            errors.add(CHOSEN, "Kies de toezegging die met deze brief is nagekomen.");
        }
        DecisionRules.reason(reason).ifPresent(wrong -> errors.add(REASON, wrong));
        boolean partly = act.equals("deels");
        if (!partly && !act.equals("voldaan")) {
            errors.add("Kies voldaan, deels voldaan of geen nakoming.");
        }
        LocalDate restBy = partly ? restBy(today, errors) : none(errors);
        CommitmentStatus status = partly ? CommitmentStatus.PARTLY_FULFILLED : CommitmentStatus.FULFILLED;
        return errors.isEmpty()
                ? Optional.of(new Fulfilment(meant.number(), meant.version(), status, reason, rest, restBy))
                : Optional.empty();
    }

    private @Nullable LocalDate restBy(LocalDate today, FormErrors errors) {
        DecisionRules.atMost(LONGEST_REST, rest).ifPresent(wrong -> errors.add(REST, wrong));
        LocalDate last = DateField.read(UNTIL, until, errors);
        DecisionRules.until(last, null, today).ifPresent(wrong -> errors.add(UNTIL, wrong));
        return last;
    }

    private @Nullable LocalDate none(FormErrors errors) {
        Stream.of(Map.entry(REST, rest), Map.entry(UNTIL, until))
                .filter(field -> !field.getValue().isEmpty())
                .forEach(field -> errors.add(field.getKey(), "Dit hoort bij ‘deels voldaan’. Maak het leeg."));
        return null;
    }
}

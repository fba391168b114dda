// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.DecisionRules;
import nl.woordhouder.commitment.Due;
import nl.woordhouder.web.DateField;
import nl.woordhouder.web.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * What was typed in one of the two forms of a commitment: another status, or another due date. The fields of the other
 * form are empty.
 */
record DecisionForm(String status, String from, String until, String noDateReason, String reason, String decidedOn) {
    static final String STATUS = "status";
    static final String FROM = "van";
    static final String UNTIL = "tot";
    static final String NO_DATE_REASON = "reden-geen-datum";
    static final String REASON = "reden";
    static final String DECIDED_ON = "besloten-op";
    static final String VERSION = "versie";

    /** The forms as they open. */
    static DecisionForm fresh(LocalDate today) {
        return new DecisionForm("", "", "", "", "", today.toString());
    }

    /** The fields as they were sent; what is absent is empty. */
    static DecisionForm sent(MultivaluedMap<String, String> fields) {
        return new DecisionForm(
                one(fields, STATUS),
                one(fields, FROM),
                one(fields, UNTIL),
                one(fields, NO_DATE_REASON),
                one(fields, REASON),
                one(fields, DECIDED_ON));
    }

    /** The version of the commitment that the form was made for; -1, which no commitment has, when it is unreadable. */
    static int version(MultivaluedMap<String, String> fields) {
        String sent = one(fields, VERSION);
        return sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : -1;
    }

    private static String one(MultivaluedMap<String, String> fields, String key) {
        String value = fields.getFirst(key);
        return value == null ? "" : value.strip();
    }

    /** The chosen status; null when there is none, which is noted. */
    @Nullable
    CommitmentStatus status(FormErrors errors) {
        return CommitmentStatus.ofDutch(status).orElseGet(() -> {
            errors.add(STATUS, "Kies een status.");
            return null;
        });
    }

    /** The day of the decision; null when it cannot be, which is noted. */
    @Nullable
    LocalDate decidedOn(LocalDate today, @Nullable LocalDate promisedOn, FormErrors errors) {
        LocalDate day = DateField.read(DECIDED_ON, decidedOn, errors);
        if (day != null || decidedOn.isBlank()) {
            DecisionRules.decidedOn(day, today, promisedOn).ifPresent(wrong -> errors.add(DECIDED_ON, wrong));
        }
        return day;
    }

    void checkReason(FormErrors errors) {
        DecisionRules.reason(reason).ifPresent(wrong -> errors.add(REASON, wrong));
    }

    /**
     * The new due date, with the words of the promise kept.
     *
     * @param decided the day of the decision, or null when that is unknown
     */
    Due due(@Nullable String words, @Nullable LocalDate decided, FormErrors errors) {
        LocalDate first = DateField.read(FROM, from, errors);
        LocalDate last = DateField.read(UNTIL, until, errors);
        if (until.isBlank() && noDateReason.isBlank()) {
            errors.add(UNTIL, "Vul een datum in, of hieronder waarom er geen datum is.");
        }
        if (!until.isBlank() && !noDateReason.isBlank()) {
            errors.add(NO_DATE_REASON, "Er staat hierboven al een datum. Laat een van beide leeg.");
        }
        if (until.isBlank() && !from.isBlank()) {
            errors.add(FROM, "Laat dit leeg als er geen uiterste datum is.");
        }
        DecisionRules.until(last, first, decided).ifPresent(wrong -> errors.add(UNTIL, wrong));
        DecisionRules.atMost(DecisionRules.LONGEST_NO_DATE_REASON, noDateReason)
                .ifPresent(wrong -> errors.add(NO_DATE_REASON, wrong));
        return new Due(words, first, last, last == null ? noDateReason.strip() : null);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.DecisionRules;
import nl.woordhouder.commitment.Due;
import nl.woordhouder.web.DateField;
import nl.woordhouder.web.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * What was typed in one of the decisions on a commitment. The fields that the decision does not have are empty.
 *
 * @param rest what is still open of what is partly fulfilled
 * @param askedBy who asked for another due date
 * @param letter in which it was asked
 */
record DecisionForm(
        String status,
        String rest,
        String from,
        String until,
        String noDateReason,
        String askedBy,
        String letter,
        String reason,
        String decidedOn) {
    static final String STATUS = "status";
    static final String REST = "rest";
    static final String ASKED_BY = "gevraagd-door";
    static final String LETTER = "brief";
    static final String FROM = "van";
    static final String UNTIL = "tot";
    static final String NO_DATE_REASON = "reden-geen-datum";
    static final String REASON = "reden";
    static final String DECIDED_ON = "besloten-op";
    static final String VERSION = "versie";
    private static final int LONGEST_REST = 500;

    /** The forms as they open. */
    static DecisionForm fresh(LocalDate today) {
        return new DecisionForm("", "", "", "", "", "", "", "", today.toString());
    }

    /** The fields as they were sent; what is absent is empty. */
    static DecisionForm sent(MultivaluedMap<String, String> fields) {
        return new DecisionForm(
                one(fields, STATUS),
                one(fields, REST),
                one(fields, FROM),
                one(fields, UNTIL),
                one(fields, NO_DATE_REASON),
                one(fields, ASKED_BY),
                one(fields, LETTER),
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

    /** Why, as the history says it: with who asked for it and in which letter; what is wrong is noted. */
    String reason(FormErrors errors) {
        String asked = askedBy.isBlank() ? "" : " Gevraagd door " + askedBy + ".";
        String where = letter.isBlank() ? "" : " Brief: " + letter + ".";
        String stop = asked.isEmpty() && where.isEmpty() || reason.matches("(?s).*[.!?]") ? "" : ".";
        String whole = reason.isBlank() ? "" : reason + stop + asked + where;
        DecisionRules.reason(whole).ifPresent(wrong -> errors.add(REASON, wrong));
        return whole;
    }

    /** The last day for an answer; null when it cannot be, which is noted. */
    @Nullable
    LocalDate answerBy(@Nullable LocalDate decided, FormErrors errors) {
        LocalDate last = DateField.read(UNTIL, until, errors);
        if (until.isBlank()) {
            errors.add(UNTIL, "Vul in wanneer het antwoord er moet zijn.");
        }
        DecisionRules.until(last, null, decided).ifPresent(wrong -> errors.add(UNTIL, wrong));
        return last;
    }

    /** The due date of what is still open; null when it keeps its own. What is wrong is noted. */
    @Nullable
    LocalDate restBy(@Nullable CommitmentStatus next, @Nullable LocalDate decided, FormErrors errors) {
        if (next != CommitmentStatus.PARTLY_FULFILLED) {
            Stream.of(Map.entry(REST, rest), Map.entry(UNTIL, until))
                    .filter(field -> !field.getValue().isBlank())
                    .forEach(field -> errors.add(field.getKey(), "Dit hoort bij ‘deels voldaan’. Maak het leeg."));
            return null;
        }
        DecisionRules.atMost(LONGEST_REST, rest).ifPresent(wrong -> errors.add(REST, wrong));
        LocalDate last = DateField.read(UNTIL, until, errors);
        DecisionRules.until(last, null, decided).ifPresent(wrong -> errors.add(UNTIL, wrong));
        return last;
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

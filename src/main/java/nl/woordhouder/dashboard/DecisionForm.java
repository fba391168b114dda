// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import nl.woordhouder.commitment.CommitmentStatus;
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

    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_NO_DATE_REASON = 400;

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
        if (decidedOn.isBlank()) {
            errors.add(DECIDED_ON, "Vul in op welke dag dit is besloten.");
        } else if (day != null && day.isAfter(today)) {
            errors.add(DECIDED_ON, "Deze dag moet nog komen. Vul de dag van het besluit in.");
        } else if (day != null && promisedOn != null && day.isBefore(promisedOn)) {
            errors.add(DECIDED_ON, "Op deze dag was de toezegging nog niet gedaan. Vul een latere dag in.");
        }
        return day;
    }

    void checkReason(FormErrors errors) {
        if (reason.isBlank()) {
            errors.add(REASON, "Vul in waarom; dit komt in de geschiedenis te staan.");
        }
        atMost(REASON, reason, LONGEST_REASON, errors);
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
        if (first != null && last != null && last.isBefore(first)) {
            errors.add(UNTIL, "De termijn eindigt voor hij begint. Kies een latere datum.");
        }
        if (last != null && decided != null && last.isBefore(decided)) {
            errors.add(UNTIL, "Deze datum ligt voor de dag van het besluit. Kies een latere datum.");
        }
        atMost(NO_DATE_REASON, noDateReason, LONGEST_NO_DATE_REASON, errors);
        return new Due(words, first, last, last == null ? noDateReason.strip() : null);
    }

    private static void atMost(String field, String value, int max, FormErrors errors) {
        if (value.length() > max) {
            errors.add(field, "Dit is te lang: hier passen " + max + " tekens.");
        }
    }
}

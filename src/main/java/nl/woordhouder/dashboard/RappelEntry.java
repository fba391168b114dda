// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.Optional;

/**
 * What was entered for one commitment on the screen of the rappel.
 *
 * @param version of the commitment as the screen showed it; -1 when it is unreadable
 * @param act the chosen decision, or none
 * @param until the new due date, or the last day for the answer, as it was typed
 * @param reason why, or what is asked; may be empty when a reason for all is given
 */
record RappelEntry(String number, int version, Act act, String until, String reason) {
    static final String ACT = "besluit";
    static final String UNTIL = "tot";
    static final String REASON = "reden";
    static final String VERSION = "versie";

    /** What can be decided on the screen. */
    enum Act {
        NONE("", "geen besluit"),
        FULFILLED("voldaan", "voldaan"),
        PARTLY("deels", "deels voldaan"),
        OPEN("open", "blijft openstaan"),
        POSTPONED("termijn", "nieuwe termijn"),
        LAPSED("vervallen", "vervallen"),
        QUESTION("toelichting", "nadere toelichting vragen"),
        NOT_FULFILLED("niet", "niet nagekomen");

        private final String value;
        private final String label;

        Act(String value, String label) {
            this.value = value;
            this.label = label;
        }

        /** What the form sends. */
        String value() {
            return value;
        }

        String label() {
            return label;
        }

        /** Whether a date may go with it: a new due date, or the day by which an answer is expected. */
        boolean takesDate() {
            return needsDate() || this == PARTLY;
        }

        boolean needsDate() {
            return this == POSTPONED || this == QUESTION;
        }

        static Act of(String value) {
            return Arrays.stream(values())
                    .filter(act -> act.value.equals(value))
                    .findFirst()
                    .orElse(NONE);
        }
    }

    /** The entry for a commitment in a form that was sent. */
    static RappelEntry sent(String number, MultivaluedMap<String, String> fields) {
        String version = one(fields, VERSION, number);
        return new RappelEntry(
                number,
                version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1,
                Act.of(one(fields, ACT, number)),
                one(fields, UNTIL, number),
                one(fields, REASON, number));
    }

    /** The name of a field of one commitment; also its id, so it holds nothing that an address would need to escape. */
    static String field(String name, String number) {
        return name + "-" + number;
    }

    boolean decides() {
        return act != Act.NONE;
    }

    /** The same with the date for all, where the decision needs one and none was entered. */
    RappelEntry dated(String untilForAll) {
        return act.needsDate() && until.isEmpty() ? new RappelEntry(number, version, act, untilForAll, reason) : this;
    }

    /** The same with a decision for all, where none was chosen. */
    RappelEntry filled(Act forAll, String untilForAll) {
        if (decides()) {
            return this;
        }
        String day = forAll.takesDate() && until.isEmpty() ? untilForAll : until;
        return new RappelEntry(number, version, forAll, day, reason);
    }

    private static String one(MultivaluedMap<String, String> fields, String name, String number) {
        return Optional.ofNullable(fields.getFirst(field(name, number)))
                .map(String::strip)
                .orElse("");
    }
}

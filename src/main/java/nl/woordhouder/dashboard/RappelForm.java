// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.woordhouder.dashboard.RappelEntry.Act;

/**
 * The screen of the rappel as it was sent.
 *
 * @param decidedOn the day of the meeting, as it was typed
 * @param reason stands for every decision that has no reason of its own
 * @param forAll what to choose where nothing was chosen
 * @param until the date that counts where one is needed and none was entered, as it was typed
 * @param entries by number, in the order of the screen
 */
record RappelForm(String decidedOn, String reason, Act forAll, String until, Map<String, RappelEntry> entries) {
    static final String DECIDED_ON = "besloten-op";
    static final String REASON = "reden";
    static final String FOR_ALL = "alle";
    static final String UNTIL = "tot";
    static final String NUMBERS = "nummer";

    static RappelForm fresh(LocalDate today) {
        return new RappelForm(today.toString(), "", Act.NONE, "", Map.of());
    }

    static RappelForm sent(MultivaluedMap<String, String> fields) {
        Map<String, RappelEntry> entries = new LinkedHashMap<>();
        for (String number : fields.getOrDefault(NUMBERS, List.of())) {
            entries.put(number, RappelEntry.sent(number, fields));
        }
        return new RappelForm(
                one(fields, DECIDED_ON),
                one(fields, REASON),
                Act.of(one(fields, FOR_ALL)),
                one(fields, UNTIL),
                entries);
    }

    /** The same with the decision for all filled in, to be looked at before it is recorded. */
    RappelForm filled() {
        Map<String, RappelEntry> filled = new LinkedHashMap<>();
        entries.forEach((number, entry) -> filled.put(number, entry.filled(forAll, until)));
        return new RappelForm(decidedOn, reason, Act.NONE, until, filled);
    }

    /** The same with the date for all where a decision needs one and none was entered. */
    RappelForm dated() {
        Map<String, RappelEntry> dated = new LinkedHashMap<>();
        entries.forEach((number, entry) -> dated.put(number, entry.dated(until)));
        return new RappelForm(decidedOn, reason, forAll, until, dated);
    }

    /** The same without what has been recorded. */
    RappelForm without(List<String> recorded) {
        Map<String, RappelEntry> left = new LinkedHashMap<>(entries);
        recorded.forEach(left::remove);
        return new RappelForm(decidedOn, reason, forAll, until, left);
    }

    /** What is decided on, in the order of the screen. */
    List<RappelEntry> decided() {
        return entries.values().stream().filter(RappelEntry::decides).toList();
    }

    private static String one(MultivaluedMap<String, String> fields, String key) {
        return Optional.ofNullable(fields.getFirst(key)).map(String::strip).orElse("");
    }
}

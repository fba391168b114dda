// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import java.util.Map;
import nl.woordhouder.extraction.deadline.grammar.Maker;
import nl.woordhouder.extraction.deadline.grammar.Slots;
import nl.woordhouder.extraction.deadline.period.YearWords;

/** Makes years, and the values of words that only pass on what they hold. */
final class YearMakers {
    static final Map<String, Maker> BY_NAME = Map.of(
            "jaarwoord", slots -> slots.get("jaarwoord", YearWords.class),
            "jaar in cijfers", slots -> new YearWords.Absolute(slots.number("jaartal")),
            "kort jaartal", slots -> new YearWords.Absolute(slots.number("kort-jaartal")),
            "dit jaar", slots -> new YearWords.Relative(0),
            "volgend jaar", slots -> new YearWords.Relative(1),
            "vorig jaar", slots -> new YearWords.Relative(-1),
            "getal", slots -> firstOf(slots, "telwoord", "cijfer"),
            "rang", slots -> firstOf(slots, "rangwoord", "rangcijfer"),
            "niets", slots -> Boolean.TRUE);

    private YearMakers() {}

    /** The year that fills the slot {@code jaar} or {@code jaarwoord}, or none. */
    static YearWords year(Slots slots) {
        Object year = slots.find("jaar") == null ? slots.find("jaarwoord") : slots.find("jaar");
        return year == null ? YearWords.NONE : (YearWords) year;
    }

    private static Object firstOf(Slots slots, String one, String other) {
        Object value = slots.find(one);
        return value == null ? slots.number(other) : value;
    }
}

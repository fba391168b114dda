// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import java.util.List;
import java.util.Map;
import nl.woordhouder.extraction.deadline.grammar.Maker;
import nl.woordhouder.extraction.deadline.grammar.Slots;
import nl.woordhouder.extraction.deadline.period.Distance;
import nl.woordhouder.extraction.deadline.period.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Makes distances from the document's date. They count in halves, so that "anderhalf" stays whole. */
final class DistanceMakers {
    static final Map<String, Maker> BY_NAME = Map.of(
            "afstand", DistanceMakers::distance,
            "afstand bij benadering", slots -> between(2 * slots.number("getal"), 2 * slots.number("getal"), slots),
            "afstand zelf", slots -> slots.get("afstand", Distance.class),
            "afstand van een jaar", slots -> new Distance(2, 2, TimeUnit.YEAR),
            "afstand van een halfjaar", slots -> new Distance(2, 2, TimeUnit.HALF_YEAR),
            "halve afstand", slots -> between(1, 1, slots),
            "anderhalve afstand", slots -> between(3, 3, slots),
            "afstand en een half",
                    slots -> between(2 * slots.number("getal") + 1, 2 * slots.number("getal") + 1, slots));

    private DistanceMakers() {}

    private static @Nullable Distance distance(Slots slots) {
        List<Integer> counts = slots.all("getal", Integer.class);
        int least = counts.get(0);
        int most = counts.get(counts.size() - 1);
        return between(2 * least, 2 * most, slots);
    }

    private static @Nullable Distance between(int least, int most, Slots slots) {
        TimeUnit unit = TimeUnit.of(slots.number("eenheid"));
        return Distance.plausible(least, most) ? new Distance(least, most, unit) : null;
    }
}

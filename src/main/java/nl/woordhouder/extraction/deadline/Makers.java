// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import java.util.Map;
import java.util.TreeMap;
import nl.woordhouder.extraction.deadline.grammar.Maker;

/** The meanings that rules can make, by the name that stands after {@code maakt}. */
final class Makers {
    static final Map<String, Maker> BY_NAME = all();

    private Makers() {}

    private static Map<String, Maker> all() {
        Map<String, Maker> makers = new TreeMap<>();
        makers.putAll(YearMakers.BY_NAME);
        makers.putAll(PeriodMakers.BY_NAME);
        makers.putAll(DayMakers.BY_NAME);
        makers.putAll(DistanceMakers.BY_NAME);
        makers.putAll(ExpressionMakers.BY_NAME);
        makers.putAll(RecurrenceMakers.BY_NAME);
        return Map.copyOf(makers);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;

/** A filter as the condition of a query. Values travel as parameters only. */
final class Criteria {
    private final StringBuilder where = new StringBuilder("1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();

    private Criteria() {}

    static Criteria of(CommitmentFilter filter) {
        Criteria criteria = new Criteria();
        filter.conditions().forEach(criteria::and);
        criteria.provideFor(criteria.where(), filter.today());
        return criteria;
    }

    /** The same selection, from the filter's cursor on or up to it. */
    static Criteria behindCursor(CommitmentFilter filter) {
        Criteria criteria = of(filter);
        Cursor cursor = filter.cursor();
        if (cursor == null) {
            return criteria;
        }
        String behind = filter.sort().behind(filter.isBackwards());
        criteria.and(new Condition(
                behind,
                behind.contains(":lastPlace")
                        ? Map.of("lastPlace", cursor.place(), "lastId", cursor.id())
                        : Map.of("lastId", cursor.id())));
        return criteria;
    }

    String where() {
        return where.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void and(Condition condition) {
        where.append(" and ").append(condition.words());
        parameters.putAll(condition.values());
    }

    /** The same selection, with the parameters of conditions that stand elsewhere in the query. */
    static Criteria of(CommitmentFilter filter, String elsewhere) {
        Criteria criteria = of(filter);
        criteria.provideFor(elsewhere, filter.today());
        return criteria;
    }

    private void provideFor(String words, LocalDate today) {
        Map<String, Object> always = Map.of(
                "unsettled",
                CommitmentStatus.UNSETTLED,
                "today",
                today,
                "never",
                Due.NO_DATE,
                "sunday",
                today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)),
                "soon",
                today.plusDays(CommitmentFilter.SOON_DAYS),
                "ahead",
                today.plusDays(CommitmentFilter.AHEAD_DAYS));
        always.forEach((name, value) -> {
            if (words.contains(":" + name)) {
                parameters.put(name, value);
            }
        });
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

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
        criteria.provide("unsettled", CommitmentStatus.UNSETTLED);
        criteria.provide("today", filter.today());
        criteria.provide("soon", filter.today().plusDays(CommitmentFilter.SOON_DAYS));
        return criteria;
    }

    /** The same selection, from the filter's cursor on. */
    static Criteria behindCursor(CommitmentFilter filter) {
        Criteria criteria = of(filter);
        CommitmentFilter.Cursor cursor = filter.cursor();
        if (cursor == null) {
            return criteria;
        }
        criteria.and(
                switch (filter.sort()) {
                    case DUE ->
                        new Condition(
                                "(dueSort, id) > (:lastUntil, :lastId)",
                                Map.of("lastUntil", cursor.until(), "lastId", cursor.id()));
                    case NEWEST -> new Condition("id < :lastId", Map.of("lastId", cursor.id()));
                });
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

    private void provide(String name, Object value) {
        if (where.indexOf(":" + name) >= 0) {
            parameters.put(name, value);
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter as the condition of a query. Values travel as parameters only. */
final class Criteria {
    // A condition that "not" turns around must be true or false, never unknown: hence the test on null.
    private static final String OVERDUE = "status in :unsettled and due.until is not null and due.until < :today";
    private static final String UNDATED = "status in :unsettled and due.until is null";

    private final StringBuilder where = new StringBuilder("1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();

    private Criteria() {}

    static Criteria of(CommitmentFilter filter) {
        Criteria criteria = new Criteria();
        criteria.due(filter);
        if (!filter.ministries().isEmpty()) {
            criteria.and(
                    "(answeringCode in :ministries or ministryCode in :ministries)", "ministries", filter.ministries());
        }
        criteria.andIfGiven("committee = :committee", "committee", filter.committee());
        if (!filter.statuses().isEmpty()) {
            criteria.and("status in :statuses", "statuses", filter.statuses());
        }
        criteria.andIfGiven("due.until >= :dueFrom", "dueFrom", filter.dueFrom());
        criteria.andIfGiven("due.until <= :dueUntil", "dueUntil", filter.dueUntil());
        criteria.andIfGiven("changedAt >= :changedSince", "changedSince", filter.changedSince());
        criteria.words(filter.text());
        return criteria;
    }

    /** The same selection, from the filter's cursor on. */
    static Criteria behindCursor(CommitmentFilter filter) {
        Criteria criteria = of(filter);
        CommitmentFilter.Cursor cursor = filter.cursor();
        if (cursor == null) {
            return criteria;
        }
        switch (filter.sort()) {
            case DUE ->
                criteria.and(
                        "(dueSort > :lastUntil or (dueSort = :lastUntil and id > :lastId))",
                        "lastUntil",
                        cursor.until());
            case NEWEST -> criteria.where.append(" and id < :lastId");
        }
        criteria.parameters.put("lastId", cursor.id());
        return criteria;
    }

    String where() {
        return where.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void due(CommitmentFilter filter) {
        String condition = switch (filter.due()) {
            case ANY -> null;
            case OVERDUE -> OVERDUE;
            case NOT_OVERDUE -> "not (" + OVERDUE + ")";
            case SOON -> "status in :unsettled and due.until >= :today and due.until <= :soon";
            case UNDATED -> UNDATED;
            case NOT_UNDATED -> "not (" + UNDATED + ")";
        };
        if (condition == null) {
            return;
        }
        and("(" + condition + ")", "unsettled", CommitmentStatus.UNSETTLED);
        if (condition.contains(":today")) {
            parameters.put("today", filter.today());
        }
        if (condition.contains(":soon")) {
            parameters.put("soon", filter.today().plusDays(CommitmentFilter.SOON_DAYS));
        }
    }

    private void words(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        int count = 0;
        for (String word : text.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            String literal = word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
            String name = "word" + count++;
            and("searchText like :" + name + " escape '!'", name, "%" + literal + "%");
        }
    }

    private void andIfGiven(String condition, String name, @Nullable Object value) {
        if (value != null) {
            and(condition, name, value);
        }
    }

    private void and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        parameters.put(name, value);
    }
}

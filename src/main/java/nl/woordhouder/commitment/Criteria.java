// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter as the condition of a query. Values travel as parameters only. */
final class Criteria {
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
        criteria.words(filter.text());
        return criteria;
    }

    Criteria after(CommitmentFilter.@Nullable Cursor cursor) {
        if (cursor != null) {
            and("(dueSort > :lastUntil or (dueSort = :lastUntil and id > :lastId))", "lastUntil", cursor.until());
            parameters.put("lastId", cursor.id());
        }
        return this;
    }

    String where() {
        return where.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void due(CommitmentFilter filter) {
        if (filter.due() == CommitmentFilter.DuePart.ANY) {
            return;
        }
        and("status in :unsettled", "unsettled", CommitmentStatus.UNSETTLED);
        switch (filter.due()) {
            case OVERDUE -> and("due.until < :today", "today", filter.today());
            case SOON -> {
                and("due.until >= :today", "today", filter.today());
                and("due.until <= :soon", "soon", filter.today().plusDays(CommitmentFilter.SOON_DAYS));
            }
            case UNDATED -> where.append(" and due.until is null");
            case ANY -> throw new AssertionError("handled above");
        }
    }

    private void words(@Nullable String text) {
        if (text == null) {
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

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts over a part of the register, with the same filter as the lists, so that they agree (invariant I9). */
@ApplicationScoped
class Statistics {
    private final EntityManager entities;

    Statistics(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The counts of one ministry.
     *
     * @param byStatus how many have each status; a status that none has is absent
     * @param overdue how many are overdue today
     * @param undated how many are unsettled and have no date
     * @param dated how many are fulfilled and had a date to be measured by
     * @param inTime how many of those were fulfilled on that date or before, by the day of the decision
     */
    record Counts(Map<CommitmentStatus, Long> byStatus, long overdue, long undated, long dated, long inTime) {
        static final Counts NONE = new Counts(Map.of(), 0, 0, 0, 0);

        long total() {
            return byStatus.values().stream().mapToLong(Long::longValue).sum();
        }

        Counts plus(Counts other) {
            Map<CommitmentStatus, Long> sum = new EnumMap<>(CommitmentStatus.class);
            sum.putAll(byStatus);
            other.byStatus.forEach((status, count) -> sum.merge(status, count, Long::sum));
            return new Counts(
                    sum, overdue + other.overdue, undated + other.undated, dated + other.dated, inTime + other.inTime);
        }
    }

    /** The counts of what a filter selects, by the TOOI code of the ministry that answers now. */
    SortedMap<String, Counts> byMinistry(CommitmentFilter filter) {
        Criteria criteria = Criteria.of(filter);
        var query = entities.createQuery(
                "select answeringCode, status, count(*),"
                        + " sum(case when due.until < :day then 1 else 0 end),"
                        + " sum(case when due.until is null then 1 else 0 end),"
                        + " sum(case when settledOn <= due.until then 1 else 0 end)"
                        + " from Commitment where " + criteria.where() + " group by answeringCode, status",
                Object[].class);
        query.setParameter("day", filter.today());
        criteria.parameters().forEach(query::setParameter);
        SortedMap<String, Counts> counts = new TreeMap<>();
        List<Object[]> rows = query.getResultList();
        rows.forEach(row -> counts.merge((String) row[0], counts(row), Counts::plus));
        return counts;
    }

    private static Counts counts(Object[] row) {
        CommitmentStatus status = (CommitmentStatus) row[1];
        long count = (Long) row[2];
        long undated = (Long) row[4];
        boolean fulfilled = status == CommitmentStatus.FULFILLED;
        return new Counts(
                Map.of(status, count),
                status.unsettled() ? (Long) row[3] : 0,
                status.unsettled() ? undated : 0,
                fulfilled ? count - undated : 0,
                fulfilled ? (Long) row[5] : 0);
    }
}

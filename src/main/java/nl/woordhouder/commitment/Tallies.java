// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woordhouder.commitment.CommitmentFilter.DuePart;

/** Counts what is unsettled in one look at the register, by the conditions that also select the lists (invariant I9). */
@ApplicationScoped
public class Tallies {
    private static final int GROUPED = 4;

    private final EntityManager entities;

    Tallies(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What the filter selects and is unsettled, counted for each combination of ministries and committee.
     *
     * @param parts what to count apart
     */
    public List<Tally> of(CommitmentFilter filter, List<DuePart> parts) {
        String counts = parts.stream()
                .map(part -> ", sum(case when " + Condition.due(part).words() + " then 1 else 0 end)")
                .collect(Collectors.joining());
        Criteria criteria = Criteria.of(filter.withStatuses(Set.copyOf(CommitmentStatus.UNSETTLED)), counts);
        var query = entities.createQuery(
                "select ministryCode, answeringCode, committee, count(*)" + counts + " from Commitment where "
                        + criteria.where() + " group by ministryCode, answeringCode, committee",
                Object[].class);
        criteria.parameters().forEach(query::setParameter);
        return query.getResultStream().map(row -> tally(row, parts)).toList();
    }

    private static Tally tally(Object[] row, List<DuePart> parts) {
        Map<DuePart, Long> counts = new EnumMap<>(DuePart.class);
        for (int index = 0; index < parts.size(); index++) {
            counts.put(parts.get(index), ((Number) row[GROUPED + index]).longValue());
        }
        return new Tally((String) row[0], (String) row[1], (String) row[2], (Long) row[3], counts);
    }
}

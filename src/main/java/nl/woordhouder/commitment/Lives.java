// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads what figures are made of, with the same filter as the lists, so that they agree (invariant I9). */
@ApplicationScoped
public class Lives {
    private final EntityManager entities;

    Lives(EntityManager entities) {
        this.entities = entities;
    }

    /** All that the filter selects, whatever its cursor and limit. */
    public List<Life> of(CommitmentFilter filter) {
        Criteria criteria = Criteria.of(filter);
        var query = entities.createQuery(
                "select answeringCode, status, due.until, settledOn, dueVersion, registeredAt from Commitment where "
                        + criteria.where(),
                Life.class);
        criteria.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** How many due dates were changed, by the day of the decision; a day without any is absent. */
    public Map<LocalDate, Long> shifts(CommitmentFilter filter) {
        Criteria criteria = Criteria.of(filter);
        var query = entities.createQuery(
                        "select e.decidedOn, count(*) from CommitmentEvent e where e.kind = :kind and e.commitmentId in"
                                + " (select id from Commitment where " + criteria.where() + ") group by e.decidedOn",
                        Object[].class)
                .setParameter("kind", CommitmentEvent.Kind.DUE_CHANGED);
        criteria.parameters().forEach(query::setParameter);
        return query.getResultStream().collect(Collectors.toMap(row -> (LocalDate) row[0], row -> (Long) row[1]));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.woordhouder.commitment.CommitmentRegister.Decided;

/** What happened in the register since a moment. */
@ApplicationScoped
public class Happenings {
    private static final String SINCE =
            " from CommitmentEvent e join Commitment c on c.id = e.commitmentId where e.occurredAt > :moment";
    private static final String OF_MINISTRY = " and (c.ministryCode = :ministry or c.answeringCode = :ministry)";

    private final EntityManager entities;

    Happenings(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * How often each thing happened; nothing stands for never.
     *
     * @param ministry TOOI code of the only ministry that counts; empty for all
     */
    public Map<CommitmentEvent.Kind, Long> counts(Instant moment, Optional<String> ministry) {
        return query("select e.kind, count(*)", " group by e.kind", moment, ministry, Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (CommitmentEvent.Kind) row[0], row -> (Long) row[1]));
    }

    /** The last things that happened, latest first. */
    public List<Decided> latest(Instant moment, Optional<String> ministry, int atMost) {
        return query("select e, c", " order by e.id desc", moment, ministry, Decided.class)
                .setMaxResults(atMost)
                .getResultList();
    }

    private <T> TypedQuery<T> query(
            String select, String rest, Instant moment, Optional<String> ministry, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(
                select + SINCE + ministry.map(code -> OF_MINISTRY).orElse("") + rest, type);
        ministry.ifPresent(code -> query.setParameter("ministry", code));
        return query.setParameter("moment", moment);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** The register's rows. */
@ApplicationScoped
public class CommitmentRepository implements PanacheRepository<Commitment> {
    private static final int FETCH_SIZE = 500;
    private static final String ALSO_IN = "(select commitmentId from LaterSource where source.document = ?1)";

    public Optional<Commitment> byNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    /** How many commitments, also settled ones, came from a document or were repeated, completed or changed in it. */
    public long countFrom(long document) {
        return count("source.document = ?1 or id in " + ALSO_IN, document);
    }

    /** Whether a commitment that concerns this ministry was made or repeated in the document with this id. */
    public boolean isSource(long document, String ministryCode) {
        return count(
                        "(source.document = ?1 or id in " + ALSO_IN + ") and (ministryCode = ?2 or answeringCode = ?2)",
                        document,
                        ministryCode)
                > 0;
    }

    /** What the filter selects, in the order of the filter, from its cursor on or up to it. */
    public List<Commitment> page(CommitmentFilter filter) {
        Criteria criteria = Criteria.behindCursor(filter);
        List<Commitment> page = find(
                        criteria.where() + filter.sort().orderBy(filter.isBackwards()), criteria.parameters())
                .page(0, filter.limit())
                .list();
        if (filter.isBackwards()) {
            Collections.reverse(page);
        }
        return page;
    }

    /** What the filter selects, latest changed first, whatever its order and cursor. */
    public List<Commitment> latestChanged(CommitmentFilter filter, int atMost) {
        Criteria criteria = Criteria.of(filter);
        return find(criteria.where() + " order by changedAt desc, id desc", criteria.parameters())
                .page(0, atMost)
                .list();
    }

    /** How many commitments the filter selects, whatever its cursor and limit. */
    public long count(CommitmentFilter filter) {
        Criteria criteria = Criteria.of(filter);
        return count(criteria.where(), criteria.parameters());
    }

    /** As {@link #count(CommitmentFilter)} with each ministry alone, for all ministries that have any. */
    public Map<String, Long> countByMinistry(CommitmentFilter filter) {
        Criteria criteria = Criteria.of(filter);
        var query = getEntityManager()
                .createQuery(
                        "select ministryCode, answeringCode, count(*) from Commitment where " + criteria.where()
                                + " group by ministryCode, answeringCode",
                        Object[].class);
        criteria.parameters().forEach(query::setParameter);
        Map<String, Long> counts = new HashMap<>();
        for (Object[] row : query.getResultList()) {
            Stream.of(row[0], row[1]).distinct().forEach(code -> counts.merge((String) code, (Long) row[2], Long::sum));
        }
        return counts;
    }

    /** All that is unsettled. */
    public List<OpenCommitment> open() {
        return getEntityManager()
                .createQuery(
                        "select number, subject, ministryCode, answeringCode, source.title, source.date"
                                + " from Commitment where status in :unsettled order by id",
                        OpenCommitment.class)
                .setParameter("unsettled", CommitmentStatus.UNSETTLED)
                .getResultList();
    }

    /** The reason that was given last for each of these commitments, by their id; absent when none was ever given. */
    public Map<Long, String> lastReasons(List<Long> ids) {
        Map<Long, String> reasons = new HashMap<>();
        for (int from = 0; from < ids.size(); from += FETCH_SIZE) {
            getEntityManager()
                    .createQuery(
                            "select commitmentId, reason from CommitmentEvent"
                                    + " where reason is not null and commitmentId in :ids order by sequence",
                            Object[].class)
                    .setParameter("ids", ids.subList(from, Math.min(from + FETCH_SIZE, ids.size())))
                    .getResultList()
                    .forEach(row -> reasons.put((Long) row[0], (String) row[1]));
        }
        return reasons;
    }

    /** Names and offices of all who promised, without what occurs twice, by alphabet. */
    public List<String> people() {
        return getEntityManager()
                .createQuery(
                        "select person from Commitment where person is not null"
                                + " union select office from Commitment where office is not null order by 1",
                        String.class)
                .getResultList();
    }

    /** Which of these ministries promised what is unsettled, and on which days; what has no day is left out. */
    List<SuccessionRun.Promised> unsettledPromises(List<String> ministryCodes) {
        return getEntityManager()
                .createQuery(
                        "select distinct ministryCode, source.date from Commitment"
                                + " where status in :unsettled and source.date is not null"
                                + " and ministryCode in :ministries order by source.date, ministryCode",
                        SuccessionRun.Promised.class)
                .setParameter("ministries", ministryCodes)
                .setParameter("unsettled", CommitmentStatus.UNSETTLED)
                .getResultList();
    }

    /** Numbers of what was promised there and is unsettled, but answered by another ministry than the given one. */
    List<String> notAnsweredBy(SuccessionRun.Promised promised, String answeringCode) {
        return getEntityManager()
                .createQuery(
                        "select number from Commitment where ministryCode = :ministry and source.date = :day"
                                + " and answeringCode <> :answering and status in :unsettled order by id",
                        String.class)
                .setParameter("ministry", promised.ministryCode())
                .setParameter("day", promised.day())
                .setParameter("answering", answeringCode)
                .setParameter("unsettled", CommitmentStatus.UNSETTLED)
                .getResultList();
    }

    /** Everything that the filter selects; close the stream. */
    public Stream<Commitment> all(CommitmentFilter filter) {
        Criteria criteria = Criteria.of(filter);
        return stream(criteria.where() + filter.sort().orderBy(false), criteria.parameters());
    }

    /**
     * Everything that the filter selects, in its order, with a few columns of each.
     *
     * @param columns names of fields, in the order of the components of the record
     */
    public <T extends Record> List<T> rows(CommitmentFilter filter, String columns, Class<T> row) {
        Criteria criteria = Criteria.of(filter);
        var query = getEntityManager()
                .createQuery(
                        "select " + columns + " from Commitment where " + criteria.where()
                                + filter.sort().orderBy(false),
                        row);
        criteria.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** Hands over everything that the filter selects, in its order, without holding on to it. */
    void each(CommitmentFilter filter, Consumer<Commitment> use) {
        Criteria criteria = Criteria.of(filter);
        Session session = getEntityManager().unwrap(Session.class);
        var query = session.createSelectionQuery(
                        "from Commitment where " + criteria.where()
                                + filter.sort().orderBy(false),
                        Commitment.class)
                .setReadOnly(true)
                .setFetchSize(FETCH_SIZE);
        criteria.parameters().forEach(query::setParameter);
        try (Stream<Commitment> found = query.getResultStream()) {
            found.forEach(commitment -> {
                use.accept(commitment);
                session.detach(commitment);
            });
        }
    }

    long nextNumber() {
        Session session = getEntityManager().unwrap(Session.class);
        String sql = session.getSessionFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getJdbcServices()
                .getDialect()
                .getSequenceSupport()
                .getSequenceNextValString("commitment_number");
        return session.createNativeQuery(sql, Long.class).getSingleResult();
    }
}

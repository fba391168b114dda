// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** The register's rows. */
@ApplicationScoped
public class CommitmentRepository implements PanacheRepository<Commitment> {

    public Optional<Commitment> byNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    /** What the filter selects, in the order of the filter, from its cursor on. */
    public List<Commitment> page(CommitmentFilter filter) {
        Criteria criteria = Criteria.behindCursor(filter);
        return find(criteria.where() + filter.sort().orderBy(), criteria.parameters())
                .page(0, filter.limit())
                .list();
    }

    /** How many commitments the filter selects, whatever its cursor and limit. */
    public long count(CommitmentFilter filter) {
        Criteria criteria = Criteria.of(filter);
        return count(criteria.where(), criteria.parameters());
    }

    /** Everything that the filter selects; close the stream. */
    public Stream<Commitment> all(CommitmentFilter filter) {
        Criteria criteria = Criteria.of(filter);
        return stream(criteria.where() + filter.sort().orderBy(), criteria.parameters());
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

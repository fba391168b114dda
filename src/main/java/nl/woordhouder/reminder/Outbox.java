// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The mail that was decided on. */
@ApplicationScoped
@Transactional
class Outbox {
    private final EntityManager entities;

    Outbox(EntityManager entities) {
        this.entities = entities;
    }

    /** Which of these readers have a digest for this day. */
    Set<Long> withDigestOf(LocalDate day, Collection<Long> readers) {
        return entities.createQuery(
                        "select contact.id from OutboxMail where occasion.digestDay = :day and contact.id in :readers",
                        Long.class)
                .setParameter("day", day)
                .setParameter("readers", readers)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /**
     * Mails, newest first.
     *
     * @param before the id of the last mail already seen, or null to begin with the newest
     */
    List<OutboxMail> page(Set<OutboxMail.State> states, @Nullable Long before, int atMost) {
        return entities.createQuery(
                        "from OutboxMail m join fetch m.contact where m.id < :before and m.state in :states"
                                + " order by m.id desc",
                        OutboxMail.class)
                .setParameter("states", states)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(atMost)
                .getResultList();
    }

    long count(OutboxMail.State state) {
        return entities.createQuery("select count(*) from OutboxMail where state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** When the mail that waits longest was decided on; empty when none waits. */
    Optional<Instant> oldestWaiting() {
        return Optional.ofNullable(
                entities.createQuery("select min(createdAt) from OutboxMail where state = PENDING", Instant.class)
                        .getSingleResult());
    }

    Optional<OutboxMail> byId(long id) {
        return Optional.ofNullable(entities.find(OutboxMail.class, id));
    }
}

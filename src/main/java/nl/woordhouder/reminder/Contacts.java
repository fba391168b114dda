// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who gets which digest. */
@ApplicationScoped
@Transactional
class Contacts {
    private final EntityManager entities;

    Contacts(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Adds a contact; empty when this address already reads about the same ministry or committee.
     *
     * @param escalation hears only of what is two weeks late or more
     */
    Optional<Contact> add(MailAddress address, String name, Readership readership, boolean escalation) {
        boolean known = all().stream()
                .anyMatch(contact -> contact.email().equals(address.value())
                        && contact.readership().equals(readership));
        if (known) {
            return Optional.empty();
        }
        Contact contact = new Contact(address, name, readership, escalation);
        entities.persist(contact);
        return Optional.of(contact);
    }

    /** All contacts, by address. */
    List<Contact> all() {
        return entities.createQuery("from Contact order by email, id", Contact.class)
                .getResultList();
    }

    /** Whom mail can reach; who reads about the same stand together. */
    List<Long> activeIds() {
        return entities.createQuery(
                        "select id from Contact where active and refusedAt is null"
                                + " order by ministryCode, committee, escalation, id",
                        Long.class)
                .getResultList();
    }

    /** Takes their rows, so that nobody else tells these readers anything meanwhile. */
    List<Contact> locked(Collection<Long> ids) {
        return entities.createQuery("from Contact where id in :ids order by id", Contact.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** As {@link #locked}, the readers of these mails. Always reader before mail: who locks in that order never deadlocks. */
    List<Contact> lockedReadersOf(Collection<Long> mails) {
        return locked(entities.createQuery("select distinct contact.id from OutboxMail where id in :mails", Long.class)
                .setParameter("mails", mails)
                .getResultList());
    }

    Optional<Contact> byId(long id) {
        return Optional.ofNullable(entities.find(Contact.class, id));
    }

    Optional<Contact> byToken(String token) {
        return entities.createQuery("from Contact where token = :token", Contact.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    /** Ends the mail to the deputy of whoever holds this token; whether there is such a contact. */
    boolean dismissDeputy(String token) {
        Optional<Contact> contact = byToken(token);
        contact.ifPresent(Contact::dismissDeputy);
        return contact.isPresent();
    }

    void disable(long id) {
        byId(id).ifPresent(Contact::disable);
    }

    void enable(long id) {
        byId(id).ifPresent(Contact::enable);
    }

    /** Ends the mail to whoever holds this token; whether there is such a contact. */
    boolean unsubscribe(String token, Instant at) {
        Optional<Contact> contact = byToken(token);
        contact.ifPresent(reader -> reader.unsubscribe(at));
        return contact.isPresent();
    }
}

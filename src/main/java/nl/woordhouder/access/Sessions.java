// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.woordhouder.audit.Sha256;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.web.RandomToken;

/**
 * The open sessions. They live in the database: signing out or disabling an account ends them at once on every node, and
 * a restart ends none.
 */
@ApplicationScoped
@Transactional
public class Sessions {
    private static final Duration SEEN_PRECISION = Duration.ofMinutes(1);

    private final EntityManager entities;
    private final SessionConfig config;
    private final BusinessTime time;

    Sessions(EntityManager entities, SessionConfig config, BusinessTime time) {
        this.entities = entities;
        this.config = config;
        this.time = time;
    }

    /** Opens a session and gives the token for its cookie. */
    public String open(String username) {
        String token = RandomToken.next();
        Account account = entities.createQuery("from Account where username = :name", Account.class)
                .setParameter("name", username)
                .getSingleResult();
        entities.persist(new Session(Sha256.of(token), account, time.now()));
        account.visited(time.now());
        removeExpired();
        return token;
    }

    /** The session behind a cookie; empty when it is over or its account may no longer sign in. */
    Optional<Session> find(String token) {
        Instant now = time.now();
        Optional<Session> session = Optional.ofNullable(entities.find(Session.class, Sha256.of(token)))
                .filter(found -> found.account().active())
                .filter(found -> found.seenAt().plus(config.idle()).isAfter(now))
                .filter(found -> found.openedAt().plus(config.longest()).isAfter(now));
        session.filter(found -> found.seenAt().plus(SEEN_PRECISION).isBefore(now))
                .ifPresent(found -> found.seen(now));
        return session;
    }

    /** Ends a session; its cookie opens nothing any more. */
    void close(String token) {
        entities.createQuery("delete from Session where tokenHash = :hash")
                .setParameter("hash", Sha256.of(token))
                .executeUpdate();
    }

    /** Ends every session of an account. */
    void closeAll(Account account) {
        entities.createQuery("delete from Session where account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    private void removeExpired() {
        entities.createQuery("delete from Session where seenAt < :idle or openedAt < :longest")
                .setParameter("idle", time.now().minus(config.idle()))
                .setParameter("longest", time.now().minus(config.longest()))
                .executeUpdate();
    }
}

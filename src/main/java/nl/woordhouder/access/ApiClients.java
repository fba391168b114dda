// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.woordhouder.audit.Sha256;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.web.FormErrors;
import nl.woordhouder.web.RandomToken;
import org.jspecify.annotations.Nullable;

/** The programs that may use the API, each with one token that is shown once and kept as a hash. */
@ApplicationScoped
@Transactional
public class ApiClients {
    static final String NAME = "naam";
    static final String ROLE = "rol";
    static final String MINISTRY = "ministerie";

    /** Lets people who search code and logs for lost secrets recognise one of ours. */
    private static final String PREFIX = "wh_";

    private static final String NAME_RULE = "[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{1,59}";
    private static final Duration VALID = Duration.ofDays(365);
    private static final Duration USED_PRECISION = Duration.ofMinutes(5);

    private final EntityManager entities;
    private final Ministries ministries;
    private final BusinessTime time;

    ApiClients(EntityManager entities, Ministries ministries, BusinessTime time) {
        this.entities = entities;
        this.ministries = ministries;
        this.time = time;
    }

    /** All of them, by name. */
    List<ApiClient> all() {
        return entities.createQuery("from ApiClient order by name", ApiClient.class)
                .getResultList();
    }

    /**
     * A program whose token works.
     *
     * @param ministryCode the ministry that it reads about; null when it reads all
     */
    public record Reader(long id, String name, @Nullable String ministryCode) {}

    /** The programs whose token works, by name. */
    public List<Reader> readers() {
        return all().stream()
                .filter(client -> client.isValid(time.now()))
                .map(client -> new Reader(client.id(), client.name(), client.ministryCode()))
                .toList();
    }

    /**
     * Lets a program in for a year.
     *
     * @param ministryCode TOOI code; only for {@link Role#MINISTERIE}, which needs it
     * @return its token, which cannot be asked for again; empty when something was refused
     */
    public Optional<String> add(
            String name, @Nullable Role role, @Nullable String ministryCode, String actor, FormErrors errors) {
        String plain = name.strip();
        if (!plain.matches(NAME_RULE)) {
            errors.add(NAME, "Gebruik 2 tot 60 letters, cijfers, spaties, punten of streepjes.");
        } else if (all().stream().anyMatch(client -> client.name().equalsIgnoreCase(plain))) {
            errors.add(NAME, "Deze naam is al in gebruik. Kies een andere.");
        }
        if (role == null || role == Role.BEHEERDER) {
            errors.add(ROLE, "Kies waarvoor het token dient.");
        }
        boolean ministerial = role == Role.MINISTERIE;
        if (ministerial && ministries.byCode(ministryCode).isEmpty()) {
            errors.add(MINISTRY, "Kies het ministerie waarvan dit programma de toezeggingen ziet.");
        }
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        String token = PREFIX + RandomToken.next();
        Instant now = time.now();
        entities.persist(new ApiClient(
                plain, Sha256.of(token), role, ministerial ? ministryCode : null, actor, now, now.plus(VALID)));
        return Optional.of(token);
    }

    /** Shuts a program out at once and for good. */
    void revoke(long id, FormErrors errors) {
        ApiClient client = entities.find(ApiClient.class, id);
        if (client == null) {
            errors.add("Deze koppeling bestaat niet meer.");
        } else if (client.revokedAt() == null) {
            client.revoke(time.now());
        }
    }

    /** Who shows this token; empty when it opens nothing, or nothing any more. */
    Optional<ApiClient> find(String token) {
        Instant now = time.now();
        Optional<ApiClient> client = entities.createQuery("from ApiClient where tokenHash = :hash", ApiClient.class)
                .setParameter("hash", Sha256.of(token))
                .getResultStream()
                .filter(found -> found.isValid(now))
                .findFirst();
        client.filter(found -> found.lastUsedAt() == null
                        || found.lastUsedAt().plus(USED_PRECISION).isBefore(now))
                .ifPresent(found -> found.used(now));
        return client;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.ministry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which ministry an office belonged to on a day, and which one answers for it later. */
@ApplicationScoped
@Transactional
public class Ministries {
    private final EntityManager entities;

    Ministries(EntityManager entities) {
        this.entities = entities;
    }

    /** All ministries, by abbreviation. */
    public List<Ministry> all() {
        return entities.createQuery("from Ministry order by abbreviation", Ministry.class)
                .getResultList();
    }

    /** The same by TOOI code. */
    public Map<String, Ministry> allByCode() {
        return all().stream().collect(Collectors.toMap(Ministry::code, Function.identity()));
    }

    public Optional<Ministry> byCode(@Nullable String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(entities.find(Ministry.class, code));
    }

    /** Finds by TOOI code, abbreviation or full name, whatever the case. */
    public Optional<Ministry> byAnyName(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return entities.createQuery(
                        "from Ministry where lower(code) = :n or lower(abbreviation) = :n or lower(name) = :n",
                        Ministry.class)
                .setParameter("n", wanted)
                .getResultStream()
                .findFirst();
    }

    /**
     * The ministry behind an office ("minister voor Klimaat en Groene Groei") on a day. Of all names that the office
     * contains the longest decides; empty when none does.
     */
    public Optional<Ministry> ofOffice(@Nullable String office, LocalDate day) {
        if (office == null) {
            return Optional.empty();
        }
        String folded = office.toLowerCase(Locale.ROOT).replace('-', ' ').replaceAll("\\s+", " ");
        return entities.createQuery("from MinistryAlias", MinistryAlias.class)
                .getResultStream()
                .filter(alias -> alias.holdsOn(day) && folded.contains(alias.words()))
                .max(Comparator.comparingInt(alias -> alias.words().length()))
                .flatMap(alias -> byCode(alias.ministryCode()));
    }

    /** The ministry that on {@code today} answers for what {@code code} promised on {@code day}. */
    public Ministry answering(String code, LocalDate day, LocalDate today) {
        return lastSuccession(code, day, today)
                .map(Succession::successor)
                .orElseGet(() -> entities.getReference(Ministry.class, code));
    }

    /**
     * The succession by which another ministry answers on {@code today} for what {@code code} promised on {@code day};
     * the last one when there were more, empty when it still answers itself.
     */
    public Optional<Succession> lastSuccession(String code, LocalDate day, LocalDate today) {
        List<MinistrySuccession> successions = entities.createQuery(
                        "from MinistrySuccession s order by s.key.effectiveOn", MinistrySuccession.class)
                .getResultList();
        MinistrySuccession last = null;
        String current = code;
        for (MinistrySuccession succession : successions) {
            boolean past = succession.effectiveOn().isAfter(day)
                    && !succession.effectiveOn().isAfter(today);
            if (past && succession.predecessor().equals(current)) {
                last = succession;
                current = succession.successor();
            }
        }
        return Optional.ofNullable(last).map(this::named);
    }

    /** All successions, earliest first. */
    public List<Succession> successions() {
        return entities.createQuery("from MinistrySuccession s order by s.key.effectiveOn", MinistrySuccession.class)
                .getResultStream()
                .map(this::named)
                .toList();
    }

    /** TOOI codes of the ministries that another has taken over from, on {@code today} or before. */
    public List<String> succeededBy(LocalDate today) {
        return entities.createQuery(
                        "select distinct s.key.predecessor from MinistrySuccession s where s.key.effectiveOn <= :today",
                        String.class)
                .setParameter("today", today)
                .getResultList();
    }

    private Succession named(MinistrySuccession succession) {
        return new Succession(
                entities.find(Ministry.class, succession.predecessor()),
                entities.find(Ministry.class, succession.successor()),
                succession.effectiveOn());
    }
}

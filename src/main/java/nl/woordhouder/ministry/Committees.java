// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.ministry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The committees of the House. */
@ApplicationScoped
@Transactional
public class Committees {
    private final EntityManager entities;

    Committees(EntityManager entities) {
        this.entities = entities;
    }

    /** All committees, by name. */
    public List<Committee> all() {
        return entities.createQuery("from Committee order by name", Committee.class)
                .getResultList();
    }

    public Optional<Committee> byAbbreviation(String abbreviation) {
        return Optional.ofNullable(entities.find(Committee.class, abbreviation));
    }

    /** Finds by abbreviation or full name, whatever the case. */
    public Optional<Committee> byAnyName(String name) {
        return entities.createQuery(
                        "from Committee where lower(abbreviation) = :n or lower(name) = :n", Committee.class)
                .setParameter("n", name.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.woordhouder.audit.ManagementChange;
import nl.woordhouder.audit.ManagementLog;
import org.jspecify.annotations.Nullable;

/** When Parliament is in recess, as far as staff keep it: a recess without a row is none here. Every change is recorded. */
@ApplicationScoped
@Transactional
public class Recesses {
    private static final String SUBJECT = "reces";

    private final EntityManager entities;
    private final ManagementLog log;
    private final BusinessTime time;

    Recesses(EntityManager entities, ManagementLog log, BusinessTime time) {
        this.entities = entities;
        this.log = log;
        this.time = time;
    }

    /** All that is known, earliest first. */
    public List<Recess> all() {
        return rows().stream().map(KeptRecess::recess).toList();
    }

    /** The same, each with the number that it is changed by. */
    public Map<Long, Recess> numbered() {
        Map<Long, Recess> numbered = new LinkedHashMap<>();
        rows().forEach(row -> numbered.put(row.id(), row.recess()));
        return numbered;
    }

    /** The last day of the last recess that is known: after it nothing can be said. Empty when none is known. */
    public Optional<LocalDate> lastDay() {
        return all().stream().map(Recess::last).max(Comparator.naturalOrder());
    }

    /** Whether the day falls in a recess; its first and last day do. */
    public boolean include(LocalDate day) {
        return all().stream().anyMatch(recess -> recess.includes(day));
    }

    /** Another recess that has a day in common with this one. */
    public Optional<Recess> overlapping(Recess recess, @Nullable Long itself) {
        return rows().stream()
                .filter(row -> !row.id().equals(itself))
                .map(KeptRecess::recess)
                .filter(recess::overlaps)
                .findFirst();
    }

    public void add(Recess recess, String actor) {
        entities.persist(new KeptRecess(recess));
        record(actor, null, recess);
    }

    /** @return false when there is no such recess any more */
    public boolean change(long id, Recess next, String actor) {
        KeptRecess row = entities.find(KeptRecess.class, id);
        if (row != null && !row.recess().equals(next)) {
            record(actor, row.recess(), next);
            row.become(next);
        }
        return row != null;
    }

    /** @return false when there is no such recess any more */
    public boolean remove(long id, String actor) {
        KeptRecess row = entities.find(KeptRecess.class, id);
        if (row != null) {
            record(actor, row.recess(), null);
            entities.remove(row);
        }
        return row != null;
    }

    private List<KeptRecess> rows() {
        return entities.createQuery("from KeptRecess order by firstDay, id", KeptRecess.class)
                .getResultList();
    }

    private void record(String actor, @Nullable Recess before, @Nullable Recess after) {
        log.record(new ManagementChange(
                actor,
                time.now(),
                SUBJECT,
                before == null ? null : before.recorded(),
                after == null ? null : after.recorded()));
    }
}

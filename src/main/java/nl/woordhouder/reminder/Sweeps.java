// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.woordhouder.calendar.BusinessTime;

/** The history of the sweep. */
@ApplicationScoped
@Transactional
class Sweeps {
    private final EntityManager entities;
    private final BusinessTime time;

    Sweeps(EntityManager entities, BusinessTime time) {
        this.entities = entities;
        this.time = time;
    }

    Sweep begin(Sweep.Cause cause) {
        Sweep sweep = new Sweep(time.today(), cause, time.now());
        entities.persist(sweep);
        return sweep;
    }

    void finish(Sweep begun, long overdue, int mails, int failures) {
        entities.find(Sweep.class, begun.id()).finish(overdue, mails, failures, time.now());
    }

    /** The latest runs, newest first. */
    List<Sweep> latest(int atMost) {
        return entities.createQuery("from Sweep order by startedAt desc, id desc", Sweep.class)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The latest run that finished, or that began after {@code stillRunningSince} and may be at work. */
    Optional<Sweep> latestAlive(Instant stillRunningSince) {
        return entities.createQuery(
                        "from Sweep where finishedAt is not null or startedAt > :since"
                                + " order by startedAt desc, id desc",
                        Sweep.class)
                .setParameter("since", stillRunningSince)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}

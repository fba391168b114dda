// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.woordhouder.calendar.BusinessTime;
import org.jspecify.annotations.Nullable;

/** The history of the sweep. */
@ApplicationScoped
@Transactional
class Sweeps {
    /** A run without an end is taken for dead after this time. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** A run that failed for some readers is repeated for them after this time; the cause may be gone by then. */
    private static final Duration AFTER_FAILURES = Duration.ofHours(1);

    /** A run that did not come in this time is an alarm: catching up is tried every minute. */
    private static final Duration GRACE = Duration.ofMinutes(15);

    private final EntityManager entities;
    private final SweepTimes times;
    private final BusinessTime time;
    private final Instant startedAt;

    Sweeps(EntityManager entities, SweepTimes times, BusinessTime time) {
        this.entities = entities;
        this.times = times;
        this.time = time;
        startedAt = time.now();
    }

    Sweep begin(Sweep.Cause cause) {
        Sweep sweep = new Sweep(time.today(), cause, time.now());
        entities.persist(sweep);
        return sweep;
    }

    void finish(Sweep begun, long overdue, int mails, int failures) {
        entities.find(Sweep.class, begun.id()).finish(overdue, mails, failures, time.now());
    }

    /**
     * Runs, newest first.
     *
     * @param before the id of the last run already seen, or null to begin with the newest
     */
    List<Sweep> page(@Nullable Long before, int atMost) {
        return entities.createQuery("from Sweep where id < :before order by id desc", Sweep.class)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Whether a run was missed since the last, or has to be repeated for some readers. */
    boolean isRunDue() {
        Instant now = time.now();
        Optional<Sweep> last = latestAlive(now.minus(PATIENCE));
        return times.missed(last.map(Sweep::startedAt), now)
                || last.filter(run -> run.failures() > 0)
                        .filter(run -> !run.startedAt().isAfter(now.minus(AFTER_FAILURES)))
                        .isPresent();
    }

    /** When the run was due that should have finished by now and did not; empty when all is well. */
    Optional<Instant> missedSince() {
        Instant last = lastFinished().map(Sweep::startedAt).orElse(startedAt);
        return times.firstMissed(last, time.now().minus(GRACE));
    }

    /** The latest run that came to its end; empty when none did. */
    Optional<Sweep> lastFinished() {
        return entities.createQuery(
                        "from Sweep where finishedAt is not null order by startedAt desc, id desc", Sweep.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The latest run that finished, or that began after {@code stillRunningSince} and may be at work. */
    private Optional<Sweep> latestAlive(Instant stillRunningSince) {
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

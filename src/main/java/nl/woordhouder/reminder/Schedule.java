// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import nl.woordhouder.commitment.SuccessionRun;

/** When the runs run. The scheduler keeps its plan in the database, so that one node of several runs each job. */
@Singleton
class Schedule {
    private final SweepRun sweep;
    private final RelayRun relay;
    private final SuccessionRun successions;
    private volatile boolean started;

    Schedule(SweepRun sweep, RelayRun relay, SuccessionRun successions) {
        this.sweep = sweep;
        this.relay = relay;
        this.successions = successions;
    }

    /** Last of all that a start does: a sweep in the middle of filling the demonstration would find half of it. */
    void started(@Observes @Priority(Integer.MAX_VALUE) StartupEvent start) {
        successions.run();
        started = true;
    }

    @Scheduled(
            identity = "sweep",
            cron = "{woordhouder.sweep.cron}",
            timeZone = "{woordhouder.calendar.zone}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        if (started) {
            sweep.run(Sweep.Cause.SCHEDULED);
            relay.run();
        }
    }

    /** Also catches up: after a start, a missed run or the death of the node that ran the sweep. */
    @Scheduled(identity = "outbox", cron = "{woordhouder.outbox.cron}", concurrentExecution = ConcurrentExecution.SKIP)
    void outbox() {
        if (started) {
            sweep.catchUp();
            relay.run();
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** When the runs run. The scheduler keeps its plan in the database, so that one node of several runs each job. */
class Schedule {
    private final SweepRun sweep;
    private final RelayRun relay;

    Schedule(SweepRun sweep, RelayRun relay) {
        this.sweep = sweep;
        this.relay = relay;
    }

    @Scheduled(
            identity = "sweep",
            cron = "{woordhouder.sweep.cron}",
            timeZone = "{woordhouder.calendar.zone}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        sweep.run(Sweep.Cause.SCHEDULED);
        relay.run();
    }

    /** Also catches up: after a start, a missed run or the death of the node that ran the sweep. */
    @Scheduled(identity = "outbox", cron = "{woordhouder.outbox.cron}", concurrentExecution = ConcurrentExecution.SKIP)
    void outbox() {
        sweep.catchUp();
        relay.run();
    }
}

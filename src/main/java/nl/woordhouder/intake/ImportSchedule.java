// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;

/** Looks in the watched folder, and goes on with what a restart or a dead node left behind. */
@Singleton
class ImportSchedule {
    private final WatchedFolder folder;
    private final ImportWorker worker;

    ImportSchedule(WatchedFolder folder, ImportWorker worker) {
        this.folder = folder;
        this.worker = worker;
    }

    @Scheduled(identity = "import", cron = "{woordhouder.import.cron}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        folder.look();
        worker.wake();
    }
}

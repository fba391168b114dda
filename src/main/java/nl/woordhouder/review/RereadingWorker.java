// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Has documents read again: at night, after a start with newer rules, and when somebody asks. */
@Singleton
class RereadingWorker {
    private static final int PARTING_SECONDS = 30;

    private final RereadingRun run;
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            PARTING_SECONDS,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1),
            work -> new Thread(work, "rereading"),
            new ThreadPoolExecutor.DiscardPolicy());

    RereadingWorker(RereadingRun run) {
        this.run = run;
        thread.allowCoreThreadTimeOut(true);
    }

    @Scheduled(
            identity = "rereading",
            cron = "{woordhouder.rereading.cron}",
            timeZone = "{woordhouder.calendar.zone}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void nightly() {
        run.run();
    }

    /** Begins soon; asking again while it is at work changes nothing. */
    void wake() {
        thread.execute(run::run);
    }

    @PreDestroy
    void stop() throws InterruptedException {
        thread.shutdownNow();
        thread.awaitTermination(PARTING_SECONDS, TimeUnit.SECONDS);
    }
}

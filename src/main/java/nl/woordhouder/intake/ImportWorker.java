// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The few threads that read in the background, so that whoever hands in files need not wait and nobody else is slowed. */
@ApplicationScoped
public class ImportWorker {
    private static final int IDLE_SECONDS = 30;
    private static final int PARTING_SECONDS = 30;

    private final ImportRun run;
    private final @Nullable ThreadPoolExecutor threads;

    ImportWorker(ImportRun run, ImportConfig config) {
        this.run = run;
        threads = config.workers() == 0 ? null : threads(config.workers());
    }

    /** Has what waits read soon; asking again while everybody works changes nothing. */
    public void wake() {
        if (threads != null) {
            threads.execute(run::run);
        }
    }

    private static ThreadPoolExecutor threads(int count) {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                count,
                count,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(1),
                work -> new Thread(work, "import"),
                new ThreadPoolExecutor.DiscardPolicy());
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /** Lets the file that is being read be finished; the rest waits for the next start. */
    @PreDestroy
    void stop() throws InterruptedException {
        if (threads != null) {
            threads.shutdownNow();
            threads.awaitTermination(PARTING_SECONDS, TimeUnit.SECONDS);
        }
    }
}

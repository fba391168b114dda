// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import nl.woordhouder.database.Clerk;

/** Somebody at the desk who looks at one page after the other, and how long that person waits. */
final class OtherPeople implements AutoCloseable {
    private static final List<String> PAGES = List.of("/", "/register", "/beoordelen", "/documenten");

    private final Clerk clerk;
    private final Thread reading = new Thread(this::read, "other people");
    private final List<Long> all = new ArrayList<>();
    private List<Long> waited = new ArrayList<>();
    private volatile boolean over;

    OtherPeople(String address) throws IOException, InterruptedException {
        clerk = Clerk.signedIn(address);
        for (int warming = 0; warming < 40; warming++) {
            clerk.page(PAGES.get(warming % PAGES.size()));
        }
        reading.start();
    }

    /** How long 95 of 100 pages take at most while nothing else happens. */
    Duration alone() {
        LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
        return report("nothing else");
    }

    /** Tells how long 95 of 100 pages took at most since the last report. */
    synchronized Duration report(String during) {
        Duration p95 = p95(waited);
        long slowest = waited.stream().mapToLong(Long::longValue).max().orElse(0);
        System.out.printf(
                "R9: during %s others got %d pages: p95 %d ms, the slowest %d ms%n",
                during, waited.size(), p95.toMillis(), slowest / 1_000_000);
        waited = new ArrayList<>();
        return p95;
    }

    /** The same of all pages. */
    synchronized Duration p95() {
        return p95(all);
    }

    private static Duration p95(List<Long> waits) {
        List<Long> sorted = waits.stream().sorted().toList();
        return Duration.ofNanos(sorted.get((int) (sorted.size() * 0.95)));
    }

    private void read() {
        try {
            for (int at = 0; !over; at++) {
                long start = System.nanoTime();
                clerk.page(PAGES.get(at % PAGES.size()));
                add(System.nanoTime() - start);
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        } catch (IOException gone) {
            add(Duration.ofMinutes(10).toNanos());
        } catch (InterruptedException testIsOver) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void add(long nanos) {
        waited.add(nanos);
        all.add(nanos);
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        reading.join();
    }
}

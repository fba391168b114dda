// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;

/** A few processes that read documents: one document that takes all its time does not hold up the others. */
final class ReadingProcesses implements FormatReader, AutoCloseable {
    private final List<ReadingProcess> all;
    private final Deque<ReadingProcess> free;
    private final Semaphore turns;

    /**
     * Starts none before it is needed.
     *
     * @param count how many documents are read at the same time at most
     * @param maxTime how long one document may take
     * @param command the program to start
     */
    ReadingProcesses(int count, Duration maxTime, List<String> command) {
        all = IntStream.range(0, count)
                .mapToObj(number -> new ReadingProcess(maxTime, command))
                .toList();
        free = new ConcurrentLinkedDeque<>(all);
        turns = new Semaphore(count, true);
    }

    @Override
    public ReadDocument read(byte[] bytes) throws UnreadableDocument {
        turns.acquireUninterruptibly();
        // The one that read last: it runs, and the others may end.
        ReadingProcess mine = free.pop();
        try {
            return mine.read(bytes);
        } finally {
            free.push(mine);
            turns.release();
        }
    }

    @Override
    public void close() {
        all.forEach(ReadingProcess::close);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents, one at a time, in a process of its own with little memory. The libraries that read them can be led into
 * endless loops and out of memory by a file that was made for it; no limit inside one program stops that for certain, and
 * ending the process does. It starts with the first document and ends when nothing came for a while.
 */
final class ReadingProcess implements FormatReader, AutoCloseable {
    private static final Duration IDLE = Duration.ofMinutes(1);
    private static final Set<String> JAVA_OPTIONS = Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private final Duration maxTime;
    private final List<String> command;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final ScheduledExecutorService watchdog =
            Executors.newSingleThreadScheduledExecutor(ReadingProcess::daemon);
    private @Nullable Process process;
    private @Nullable ScheduledFuture<?> ending;

    /**
     * Starts nothing before it is needed.
     *
     * @param maxTime how long one document may take
     * @param command the program to start
     */
    ReadingProcess(Duration maxTime, List<String> command) {
        this.maxTime = maxTime;
        this.command = command;
    }

    @Override
    public ReadDocument read(byte[] bytes) throws UnreadableDocument {
        turn.lock();
        try {
            if (ending != null) {
                ending.cancel(false);
            }
            return read(bytes, running());
        } finally {
            ending = watchdog.schedule(this::endWhenIdle, IDLE.toMillis(), TimeUnit.MILLISECONDS);
            turn.unlock();
        }
    }

    private ReadDocument read(byte[] bytes, Process reader) throws UnreadableDocument {
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> limit = watchdog.schedule(
                () -> {
                    late.set(true);
                    reader.destroyForcibly();
                },
                maxTime.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(reader.getOutputStream()));
            out.writeInt(bytes.length);
            out.write(bytes);
            out.flush();
            return Reply.read(new DataInputStream(reader.getInputStream()));
        } catch (IOException died) {
            reader.destroyForcibly();
            // It may still count as alive for a moment; the next document must not meet it.
            process = null;
            throw new UnreadableDocument(late.get() ? TOO_SLOW : TOO_HEAVY);
        } finally {
            limit.cancel(false);
        }
    }

    private static final String TOO_SLOW =
            "Het lezen van dit bestand duurt te lang, en is gestopt. Sla de brief opnieuw op als"
                    + " pdf of Word-document, of plak de tekst.";

    private static final String TOO_HEAVY =
            "Het lezen van dit bestand vraagt te veel geheugen, en is gestopt. Sla de brief"
                    + " opnieuw op zonder afbeeldingen, of plak de tekst.";

    private Process running() {
        Process known = process;
        if (known != null && known.isAlive()) {
            return known;
        }
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
            // Options that were meant for the product: with some of them Java itself writes among the answers.
            builder.environment().keySet().removeAll(JAVA_OPTIONS);
            Process started = builder.start();
            process = started;
            ReadingWorker.awaitReady(started.getInputStream());
            return started;
        } catch (IOException notStarted) {
            throw new UncheckedIOException("the process that reads documents does not start", notStarted);
        }
    }

    private void endWhenIdle() {
        if (turn.tryLock()) {
            try {
                end();
            } finally {
                turn.unlock();
            }
        }
    }

    private void end() {
        if (process != null) {
            process.destroyForcibly();
            process = null;
        }
    }

    /** Ends the process; a document that is being read is given up. */
    @Override
    public void close() {
        watchdog.shutdownNow();
        end();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "reading-watchdog");
        thread.setDaemon(true);
        return thread;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged product as a process of its own, with an empty data folder and a free port. */
public final class PackagedProduct implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://\\S+?:\\d+)");
    private static final int GIVE_UP_SECONDS = FullSize.of(600, 7200);

    private final Process process;
    private final Thread reading;
    private final CompletableFuture<String> address = new CompletableFuture<>();
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private PackagedProduct(Process process) {
        this.process = process;
        reading = daemon("output", this::read);
    }

    /**
     * Starts a variant.
     *
     * @param folder its folder under {@code target}
     * @param data an empty folder
     * @param environment variables on top of a bare environment
     * @param settings as {@code key=value}
     */
    public static PackagedProduct start(String folder, Path data, Map<String, String> environment, String... settings)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dquarkus.http.port=0");
        command.add("-Dwoordhouder.data=" + data);
        for (String setting : settings) {
            command.add("-D" + setting);
        }
        command.add("-jar");
        command.add(
                Path.of("target", folder, "quarkus-run.jar").toAbsolutePath().toString());
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(data.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("DATABASE_") || name.startsWith("QUARKUS_"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        // Whatever hangs is ended, and then the reader below sees the end of the output.
        daemon("watchdog", () -> endWhenLate(process));
        return new PackagedProduct(process);
    }

    private static void endWhenLate(Process process) {
        try {
            if (!process.waitFor(GIVE_UP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException testsAreOver) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** All of it, to the end: a process whose output nobody reads stands still. */
    private void read() {
        try {
            process.inputReader().lines().forEach(this::take);
        } catch (UncheckedIOException killed) {
            // The output ends where the process was ended.
        }
        address.completeExceptionally(new AssertionError("did not start:\n" + String.join("\n", lines)));
    }

    private void take(String line) {
        lines.add(line);
        Matcher listening = LISTENING.matcher(line);
        if (listening.find()) {
            address.complete(listening.group(1));
        }
    }

    /** Waits until it listens, and gives its address. */
    public String address() {
        return address.join();
    }

    /** Waits until it ends by itself, and gives its exit code. */
    int exitCode() throws InterruptedException {
        int code = process.waitFor();
        reading.join();
        return code;
    }

    /** The number of its process. */
    public long pid() {
        return process.pid();
    }

    /** What it took of all processors together since its start. */
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** All lines that it printed so far. */
    public List<String> lines() {
        return lines;
    }

    public static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Ends it as a power cut would: it gets no chance to write anything. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}

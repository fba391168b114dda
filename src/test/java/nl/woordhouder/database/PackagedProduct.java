// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged product as a process of its own, with an empty data folder and a free port. */
final class PackagedProduct implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://\\S+?:\\d+)");
    private static final int GIVE_UP_SECONDS = 180;

    private final Process process;
    private final BufferedReader output;
    private final List<String> lines = new ArrayList<>();

    private PackagedProduct(Process process) {
        this.process = process;
        output = process.inputReader();
    }

    /**
     * Starts a variant.
     *
     * @param folder its folder under {@code target}
     * @param data an empty folder
     * @param environment variables on top of a bare environment
     * @param settings as {@code key=value}
     */
    static PackagedProduct start(String folder, Path data, Map<String, String> environment, String... settings)
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
        Thread watchdog = new Thread(() -> endWhenLate(process), "watchdog");
        watchdog.setDaemon(true);
        watchdog.start();
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

    /** Waits until it listens, and gives its address. */
    String address() throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                return listening.group(1);
            }
        }
        throw new AssertionError("did not start:\n" + String.join("\n", lines));
    }

    /** Waits until it ends by itself, and gives its exit code. */
    int exitCode() throws IOException, InterruptedException {
        output.lines().forEach(lines::add);
        return process.waitFor();
    }

    /** All lines that it printed so far. */
    List<String> lines() {
        return lines;
    }

    static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Ends it as a power cut would: it gets no chance to write anything. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}

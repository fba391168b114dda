// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process of its own, in a locale without accents. */
class WoordhouderProcessTest {
    @TempDir
    private Path directory;

    @Test
    void extractStartsWithoutTheWebApplicationAndKeepsItsStreamsApart() throws IOException, InterruptedException {
        Path letter = Files.writeString(
                directory.resolve("brief.txt"), "Ja, dat klopt. Uw Kamer wordt in mei geïnformeerd over één haven.");
        Path empty = Files.createFile(directory.resolve("leeg.txt"));
        Ended ended = run("extract", "--date", "2031-03-03", letter.toString(), empty.toString());
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.out())
                .startsWith(
                        "{\"doc\":\"brief\",\"quote\":\"Uw Kamer wordt in mei geïnformeerd over één haven.\",\"start\":15,")
                .contains(
                        "\"label\":\"PROMISE\",\"type\":\"INFORM\",\"due_text\":\"in mei\",\"from\":\"2031-05-01\",\"until\":\"2031-05-31\"")
                .endsWith("}\n")
                .containsOnlyOnce("\n");
        assertThat(ended.err()).isEqualTo(empty + ": Dit bestand is leeg. Kies een bestand met tekst.\n");
    }

    private record Ended(int exitCode, String out, String err) {}

    private Ended run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=US-ASCII",
                // as the packaged program sets it before anything else
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "nl.woordhouder.Woordhouder"));
        command.addAll(List.of(args));
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C");
        int exitCode = builder.start().waitFor();
        return new Ended(
                exitCode, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class WoordhouderCommandTest {
    private static final String PROMISE = "Uw Kamer wordt in mei geïnformeerd over de haven.";

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void unreadableFileGetsOneLineAndTheOthersAreRead() throws IOException {
        Path empty = Files.createFile(directory.resolve("leeg.txt"));
        Path good = Files.writeString(directory.resolve("goed.txt"), "Ja, dat klopt.");
        Path missing = directory.resolve("weg.txt");
        assertThat(run("extract", empty.toString(), missing.toString(), good.toString()))
                .isEqualTo(1);
        assertThat(lines(err))
                .containsExactly(
                        empty + ": Dit bestand is leeg. Kies een bestand met tekst.",
                        missing + ": Dit bestand bestaat niet: controleer de naam.");
    }

    @Test
    void readableFilesEndWell() throws IOException {
        Files.writeString(directory.resolve("b.txt"), "Ja, dat klopt.");
        Files.write(directory.resolve("beeld.png"), new byte[] {0, 1, 2});
        assertThat(run("extract", directory.toString())).isZero();
        assertThat(lines(err)).isEmpty();
    }

    @Test
    void folderThatCannotBeReadGetsOneLineAndTheOthersAreRead() throws IOException {
        Files.writeString(Files.createDirectory(directory.resolve("a")).resolve("a.txt"), PROMISE);
        Files.writeString(Files.createDirectory(directory.resolve("c")).resolve("c.txt"), PROMISE);
        // Two folders that each have a path of a length that the system takes, but not one inside the other; unlike
        // with permissions this holds for every user.
        Path inner = folders(directory.resolve("los"), 5);
        Path loose = directory.resolve("los");
        Path moved = folders(directory.resolve("b"), 14).resolve("los");
        Files.move(loose, moved);
        try {
            assertThat(run("extract", directory.toString())).isEqualTo(1);
        } finally {
            Files.move(moved, loose);
        }

        assertThat(inner).isDirectory();
        assertThat(lines(err))
                .singleElement()
                .asString()
                .startsWith(moved.toString())
                .endsWith(": Deze map of dit bestand kan niet worden gelezen: controleer de rechten.");
        assertThat(lines(out)).hasSize(2);
    }

    @Test
    void folderWithoutTextFilesIsSaidToBe() {
        assertThat(run("extract", directory.toString())).isEqualTo(1);
        assertThat(lines(err))
                .containsExactly(
                        directory + ": In deze map staan geen documenten (doc, docx, htm, html, odt, pdf, txt, xml).");
        assertThat(lines(out)).isEmpty();
    }

    @Test
    void whatBreaksACommandIsToldOnOneLine() {
        CommandLine command = new CommandLine(new WoordhouderCommand());
        command.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));

        int exitCode = new BrokenRun()
                .handleExecutionException(new IOException("schijf vol\nen meer"), command, command.getParseResult());

        assertThat(exitCode).isEqualTo(1);
        assertThat(lines(err)).containsExactly("De opdracht is afgebroken (IOException: schijf vol en meer).");
    }

    @Test
    void wrongUseIsExplainedInDutch() {
        assertThat(run("extract")).isEqualTo(2);
        assertThat(lines(err).get(0)).isEqualTo("Er ontbreekt iets: BESTAND|MAP");
        assertThat(run("extract", "--datum", "x")).isEqualTo(2);
        assertThat(lines(err).get(0)).startsWith("Onbekend: --datum");
        assertThat(run("zoek")).isEqualTo(2);
        assertThat(lines(err).get(0)).startsWith("Onbekend: zoek");
        assertThat(run()).isEqualTo(2);
        assertThat(lines(err).get(0)).startsWith("Geef een opdracht");
    }

    @Test
    void dateThatIsNoneIsRefused() {
        assertThat(run("extract", "--date", "9 februari", "x.txt")).isEqualTo(2);
        assertThat(lines(err).get(0))
                .isEqualTo("'9 februari' is geen datum. Schrijf jaar, maand en dag, zoals 2026-02-09.");
    }

    @Test
    void tableOfDatesWithAnErrorNamesTheLine() throws IOException {
        Path dates = Files.writeString(directory.resolve("dates.tsv"), "een\t2031-05-01\tx\ntwee\t\ndrie\tmorgen\n");
        assertThat(run("extract", "--dates", dates.toString(), "x.txt")).isEqualTo(2);
        assertThat(lines(err).get(0))
                .isEqualTo("--dates " + dates
                        + ": regel 3: 'morgen' is geen datum. Schrijf jaar, maand en dag, zoals 2026-02-09.");
    }

    @Test
    void helpIsDutch() {
        assertThat(run("extract", "--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Gebruik: woordhouder extract", "Bestanden:", "Opties:")
                .doesNotContain("Usage", "Options");
    }

    private static Path folders(Path top, int depth) throws IOException {
        Path deepest = top;
        for (int level = 0; level < depth; level++) {
            deepest = deepest.resolve("m".repeat(250));
        }
        return Files.createDirectories(deepest);
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        return WoordhouderCommand.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
    }

    private static List<String> lines(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).lines().toList();
    }
}

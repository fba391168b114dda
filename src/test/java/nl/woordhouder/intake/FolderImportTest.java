// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import nl.woordhouder.document.DocumentConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class FolderImportTest {
    @TempDir
    Path folder;

    @Inject
    Imports imports;

    @Inject
    ImportRun run;

    @Inject
    DocumentConfig documents;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void everyDocumentBelowTheDirectoryIsReadAndTold() throws IOException {
        Files.createDirectories(folder.resolve("onder"));
        letter("een.txt");
        letter("onder/twee.txt");

        assertThat(read()).isZero();
        assertThat(told())
                .contains("een.txt: ingelezen")
                .contains("twee.txt: ingelezen")
                .contains("2 ingelezen, 0 al bekend, 0 afgewezen");

        out.reset();
        assertThat(read()).isZero();
        assertThat(told()).contains("0 ingelezen, 2 al bekend, 0 afgewezen");
    }

    @Test
    void aRefusalIsToldAndShowsInTheExitCode() throws IOException {
        Files.write(folder.resolve("leeg.txt"), new byte[0]);
        letter(".verborgen.txt");

        assertThat(read()).isEqualTo(1);
        assertThat(told())
                .contains("leeg.txt: afgewezen – Dit bestand is leeg.")
                .doesNotContain("verborgen");
    }

    private int read() {
        return new FolderImport(imports, run, documents).read(folder, new PrintStream(out, true, UTF_8));
    }

    private String told() {
        return out.toString(UTF_8);
    }

    private void letter(String name) throws IOException {
        Files.writeString(folder.resolve(name), "Geachte voorzitter,\n\nDit is brief " + UUID.randomUUID() + ".\n");
    }
}

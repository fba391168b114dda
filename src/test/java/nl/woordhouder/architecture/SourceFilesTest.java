// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of every source file, whatever stands in it. */
class SourceFilesTest {
    private static final String LICENCE = "SPDX-License-Identifier: EUPL-1.2";

    @Test
    void everyJavaFileNamesItsLicenceFirst() throws IOException {
        List<Path> files = sources(Path.of("src"), ".java");
        assertThat(files).hasSizeGreaterThan(50);
        for (Path file : files) {
            assertThat(Files.readAllLines(file)).as(file.toString()).first().isEqualTo("// " + LICENCE);
        }
    }

    @Test
    void everyManifestNamesItsLicenceFirst() throws IOException {
        List<Path> files = sources(Path.of("k8s"), ".yaml");
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            assertThat(Files.readAllLines(file)).as(file.toString()).first().isEqualTo("# " + LICENCE);
        }
    }

    @Test
    void nobodyCatchesWhatHeDoesNotKnow() throws IOException {
        for (Path file : sources(Path.of("src/main/java"), ".java")) {
            assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContainPattern("catch \\((final )?(Exception|Throwable) ");
        }
    }

    private static List<Path> sources(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}

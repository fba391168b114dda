// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Files of every format, damaged: each is read or refused with a reason, and in time. Some hundreds in every build;
 * {@code -Dmutated.files=10000} reads as many as the bar (R9) asks for. A seed gives the same file for ever.
 */
class MutatedFilesTest {
    private static final int FILES = Integer.getInteger("mutated.files", 300);
    private static final Duration BAR = Duration.ofSeconds(40);
    private static final DocumentReaders READERS = new DocumentReaders(10_000_000);

    @AfterAll
    static void closeReaders() {
        READERS.close();
    }

    @Test
    void everyDamagedFileIsReadOrRefusedInTime() throws IOException {
        MutatedFiles files = new MutatedFiles();
        files.undamaged()
                .forEach((format, bytes) -> assertThat(isRead(bytes, format))
                        .as(format + " undamaged")
                        .isTrue());
        Map<String, Integer> refused = new TreeMap<>();
        long slowest = 0;
        for (int seed = 0; seed < FILES; seed++) {
            String format = files.format(seed);
            byte[] damaged = files.damaged(seed);
            long start = System.nanoTime();
            int count = isRead(damaged, format + ", seed " + seed) ? 0 : 1;
            slowest = Math.max(slowest, System.nanoTime() - start);
            refused.merge(format, count, Integer::sum);
        }
        System.out.printf(
                "MutatedFilesTest: %d files, the slowest took %d ms; refused: %s%n",
                FILES, slowest / 1_000_000, refused);
    }

    private static boolean isRead(byte[] damaged, String name) {
        boolean[] read = new boolean[1];
        assertThatCode(() -> assertTimeoutPreemptively(BAR, () -> {
                    try {
                        READERS.read(damaged);
                        read[0] = true;
                    } catch (UnreadableDocument reasonGiven) {
                        read[0] = false;
                    }
                }))
                .as(name)
                .doesNotThrowAnyException();
        return read[0];
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a reader that loops, or dies, does to the documents of others: nothing. */
class ReadingProcessesTest {
    private final ReadingProcesses readers = new ReadingProcesses(2, Duration.ofSeconds(8), StuckReader.command());

    @AfterEach
    void close() {
        readers.close();
    }

    @Test
    void aReaderInAnEndlessLoopIsStoppedAndTheOthersGoOn() throws Exception {
        ExecutorService clerk = Executors.newSingleThreadExecutor();
        Future<ReadDocument> stuck = clerk.submit(() -> read("loop"));
        for (int number = 0; number < 5; number++) {
            assertThat(read("brief " + number).text()).isEqualTo("brief " + number);
        }
        clerk.shutdown();

        assertThatThrownBy(() -> stuck.get(60, TimeUnit.SECONDS))
                .hasCauseInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("duurt te lang");
    }

    @Test
    void afterEveryReaderWasStoppedTheNextDocumentIsRead() throws UnreadableDocument {
        ReadingProcesses impatient = new ReadingProcesses(1, Duration.ofMillis(50), StuckReader.command());
        assertThatThrownBy(() -> impatient.read("loop".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableDocument.class);
        impatient.close();

        assertThat(read("brief").text()).isEqualTo("brief");
    }

    @Test
    void aReaderThatDiesTakesOneDocumentWithItOnly() throws UnreadableDocument {
        assertThatThrownBy(() -> read("end"))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("te veel geheugen");

        assertThat(read("brief").text()).isEqualTo("brief");
        assertThat(read("brief").text()).isEqualTo("brief");
    }

    private ReadDocument read(String text) throws UnreadableDocument {
        return readers.read(text.getBytes(StandardCharsets.UTF_8));
    }
}

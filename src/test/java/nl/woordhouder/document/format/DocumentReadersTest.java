// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DocumentReadersTest {
    private final DocumentReaders readers = new DocumentReaders(2_097_152);

    @Test
    void emptyFileIsRefused() {
        assertThatThrownBy(() -> readers.read(new byte[0]))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessage("Dit bestand is leeg. Kies een bestand met tekst.");
    }

    @Test
    void fileBeyondTheLimitIsRefusedWithBothSizes() {
        assertThatThrownBy(() -> readers.read(new byte[3_145_728]))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessage(
                        "Dit bestand is te groot: 3,0 MB, terwijl 2,0 MB het meeste is. Splits het, of lever alleen de brief aan.");
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.woordhouder.document.format.HostileFiles.Hostile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are broken, protected or made to do harm are refused with a reason. */
class HostileFilesTest {
    private static final DocumentReaders READERS = new DocumentReaders(10_000_000);

    static List<Hostile> refused() {
        return HostileFiles.refused();
    }

    @AfterAll
    static void closeReaders() {
        READERS.close();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isRefusedWithItsReason(Hostile file) {
        assertThatThrownBy(() -> READERS.read(file.bytes()))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining(file.reason());
    }

    @Test
    void hundredThousandCellsAreRead() throws UnreadableDocument {
        assertThat(READERS.read(HostileFiles.hundredThousandCells()).text()).hasSize(200_000);
    }

    @Test
    void nothingOutsideAWordFileIsFetched() throws UnreadableDocument {
        assertThat(READERS.read(HostileFiles.wordWithAnEntityFromOutside()).text())
                .isEqualTo("Brief  van de minister\n");
    }

    @Test
    void aLetterUnderAWrongNameIsReadAllTheSame() throws Exception {
        assertThat(READERS.read(LetterFiles.pdf(Letter.HARBOUR)).format()).isEqualTo(DocumentFormat.PDF);
        assertThat(READERS.read(LetterFiles.text(Letter.HARBOUR).getBytes(StandardCharsets.UTF_8))
                        .format())
                .isEqualTo(DocumentFormat.TEXT);
    }

    @Test
    void aWebPageOfAHundredThousandElementsInEachOtherIsDealtWith() {
        byte[] page = ("<html><body>" + "<div>".repeat(100_000) + "Brief").getBytes(StandardCharsets.UTF_8);
        assertThat(isReadOrRefused(page)).isTrue();
    }

    private static boolean isReadOrRefused(byte[] bytes) {
        try {
            return !READERS.read(bytes).text().isEmpty();
        } catch (UnreadableDocument refused) {
            return !refused.getMessage().isBlank();
        }
    }
}

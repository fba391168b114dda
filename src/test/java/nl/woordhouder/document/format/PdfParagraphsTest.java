// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which printed lines are one paragraph; the column is 400 points wide. */
class PdfParagraphsTest {
    private static final float SIZE = 10;
    private static final PdfLine WIDEST = line("Deze regel reikt tot de rand en eindigt op een punt.", 400, 0, 40);

    @Test
    void aLineThatTheNextWordDidNotFitOnGoesOn() {
        assertThat(goesOn("Over de sluizen spreek ik met", 390, "Brabant en Zeeland."))
                .isTrue();
    }

    @Test
    void aLineWithRoomForTheNextWordEndsItsParagraph() {
        assertThat(goesOn("Dat heb ik gedaan.", 200, "De sluizen zijn oud.")).isFalse();
        assertThat(goesOn("De sluizen", 100, "Over de sluizen spreek ik.")).isFalse();
    }

    @Test
    void aLineThatEndsAmidASentenceNearTheEdgeGoesOn() {
        assertThat(goesOn("Dat weet ik nog niet zeker. Uw", 365, "Kamer hoort het in mei."))
                .isTrue();
        assertThat(goesOn("Dat weet ik nu zeker.", 365, "Kamer en Senaat horen het."))
                .isFalse();
    }

    private static boolean goesOn(String words, float right, String more) {
        PdfLine line = line(words, right, 12, 30);
        PdfLine next = line(more, 300, 24, 20);
        return new PdfParagraphs(List.of(WIDEST, line, next)).goesOn(line, next);
    }

    private static PdfLine line(String words, float right, float baseline, float firstWord) {
        return new PdfLine(1, words, 0, right, baseline, SIZE, firstWord);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bar stands for the line feed in question. */
class LineJoinTest {
    private static final String FILLED = "Deze regel vult het hele vel papier van de pagina";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Het gaat om:|De veren",
                "Het gaat om;|De veren",
                "Het gaat om |- de veren",
                "Het gaat om|• de veren",
                "Het gaat om|* de veren",
                "Het gaat om|a. de veren",
                "Het gaat om|3. de veren",
                "Het gaat om|12. de veren",
                "Het gaat om|b) de veren",
                "Het gaat om.|3. De veren",
                "Over de veren|De veren varen",
                "Over de veren \t|  De veren varen",
                "|De veren varen",
                " |De veren varen",
                "Over de veren\n|De veren varen",
            })
    void headingListAndParagraphEndAtTheLineFeed(String text) {
        assertThat(breaks(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FILLED + "|en gaat op de volgende door",
                FILLED + "|Hoek van Holland in",
                "Over de|veren en de boten",
                "Over de|ab. veren",
                FILLED + "|1234. veren",
                "Over de|a.veren",
                "De veren varen.|De boten ook",
                "De veren varen!|De boten ook",
                "Over de veren|\nDe veren varen",
                "Over de veren|",
                "Over de veren|  ",
                "Over de veren| \nDe veren",
            })
    void sentenceGoesOnInTheNextLine(String text) {
        assertThat(breaks(text)).isFalse();
    }

    @Test
    void capitalBehindALineOfHalfAPageIsTheEndOfAParagraph() {
        assertThat(breaks("x".repeat(44) + "|Daarna")).isTrue();
        assertThat(breaks("x".repeat(45) + "|Daarna")).isFalse();
        assertThat(breaks(FILLED + "\n" + "x".repeat(44) + "|Daarna")).isTrue();
        assertThat(breaks(FILLED + "\n" + "x".repeat(45) + "|Daarna")).isFalse();
    }

    @Test
    void textWithLongLinesHasOneParagraphALine() {
        String longLine = "y".repeat(141) + "\n";
        assertThat(breaks(longLine + FILLED + "|Daarna")).isTrue();
        assertThat(breaks("y".repeat(140) + "\n" + FILLED + "|Daarna")).isFalse();
        assertThat(breaks(longLine + "kort\n".repeat(12) + FILLED + "|Daarna")).isFalse();
        assertThat(breaks("kort\n".repeat(400) + longLine.repeat(100) + FILLED + "|Daarna"))
                .isFalse();
    }

    private static boolean breaks(String marked) {
        int at = marked.indexOf('|');
        String text = marked.replace('|', '\n');
        return new LineJoin(text, new FullStop(text)).breaksAt(at);
    }
}

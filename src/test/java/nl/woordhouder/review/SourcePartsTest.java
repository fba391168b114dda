// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import nl.woordhouder.document.ReadableText;
import nl.woordhouder.document.ReadableText.Block;
import org.junit.jupiter.api.Test;

class SourcePartsTest {
    private static final String LINE = "Over de waterstand valt in deze alinea van de brief niets te melden.\n\n";

    @Test
    void aLetterIsShownWhole() {
        assertThat(SourceParts.of(LINE, 1)).isEqualTo(new SourceParts(1, 1));
        assertThat(SourceParts.of("", 7)).isEqualTo(new SourceParts(1, 1));
    }

    @Test
    void everyParagraphOfTenMegabytesStandsInAPartOfABoundedSize() {
        String text = LINE.repeat(10_000_000 / LINE.length());
        int last = SourceParts.of(text, 1).last();
        TreeSet<Integer> seen = new TreeSet<>();
        for (int number : List.of(1, 2, last - 1, last)) {
            List<Block> blocks = SourceParts.of(text, number).blocks(text, List.of());
            assertThat(blocks).hasSizeLessThan(5_000);
            blocks.forEach(block -> seen.add(block.number()));
        }
        assertThat(seen.last()).isEqualTo(10_000_000 / LINE.length());
    }

    @Test
    void aLineOfMegabytesIsCut() {
        String text = "woord ".repeat(1_000_000);

        List<Block> blocks = SourceParts.of(text, 2).blocks(text, List.of());

        assertThat(blocks).isNotEmpty().allMatch(block -> block.span().length() <= 20_000);
    }

    @Test
    void whatIsAskedForStandsInThePartThatIsShown() {
        String text = LINE.repeat(10_000);
        int start = ReadableText.startOf(text, 7_000).orElseThrow();

        List<Block> blocks = SourceParts.at(text, start).blocks(text, List.of());

        assertThat(blocks).anyMatch(block -> block.number() == 7_000);
        assertThat(ReadableText.startOf(text, 0)).isEmpty();
        assertThat(ReadableText.startOf(text, 10_001)).isEmpty();
    }
}

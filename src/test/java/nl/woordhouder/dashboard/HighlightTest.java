// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import nl.woordhouder.dashboard.Highlight.Piece;
import org.junit.jupiter.api.Test;

class HighlightTest {

    @Test
    void everyWordIsMarkedWhereverItStands() {
        assertThat(Highlight.of("De Dijk en de duinen", "duin dijk"))
                .containsExactly(
                        new Piece("De ", false),
                        new Piece("Dijk", true),
                        new Piece(" en de ", false),
                        new Piece("duin", true),
                        new Piece("en", false));
    }

    @Test
    void signsOfAPatternAreOrdinaryCharacters() {
        assertThat(Highlight.of("100% (half)", "( %"))
                .extracting(Piece::marked)
                .containsExactly(false, true, false, true, false);
    }

    @Test
    void withoutSearchingNothingIsMarked() {
        assertThat(Highlight.of("De dijk", " ")).containsExactly(new Piece("De dijk", false));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.woordhouder.commitment.search.SoughtWords;
import nl.woordhouder.dashboard.Highlight.Piece;
import org.junit.jupiter.api.Test;

class HighlightTest {

    @Test
    void everyWordIsMarkedWholeInWhateverForm() {
        assertThat(of("De Dijken en de duintoppen", "duin dijk"))
                .containsExactly(
                        new Piece("De ", false),
                        new Piece("Dijken", true),
                        new Piece(" en de ", false),
                        new Piece("duintoppen", true));
    }

    @Test
    void signsAreNoWords() {
        assertThat(of("100% (half)", "( %")).containsExactly(new Piece("100% (half)", false));
    }

    @Test
    void withoutSearchingNothingIsMarked() {
        assertThat(of("De dijk", " ")).containsExactly(new Piece("De dijk", false));
    }

    @Test
    void ofALongQuoteOnlyWhatStandsAroundTheFirstFindIsShown() {
        String quote = "Ik zeg graag toe ".repeat(12) + "dat de sluizen open gaan" + " als het water zakt".repeat(12);

        List<Piece> found = Highlight.found(quote, SoughtWords.of("sluis"));

        assertThat(found).hasSize(3);
        assertThat(found.get(0).text()).startsWith("… ").endsWith("dat de ");
        assertThat(found.get(1)).isEqualTo(new Piece("sluizen", true));
        assertThat(found.get(2).text()).startsWith(" open gaan").endsWith(" …").hasSizeLessThan(100);
    }

    @Test
    void aQuoteWithoutTheWordShowsNothing() {
        assertThat(Highlight.found("Ik zeg dat toe.", SoughtWords.of("sluis"))).isEmpty();
        assertThat(Highlight.found("Ik zeg dat toe.", SoughtWords.of(""))).isEmpty();
    }

    private static List<Piece> of(String text, String searched) {
        return Highlight.of(text, SoughtWords.of(searched));
    }
}

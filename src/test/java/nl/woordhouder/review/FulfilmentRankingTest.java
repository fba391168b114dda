// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.woordhouder.commitment.OpenCommitment;
import nl.woordhouder.review.FulfilmentRanking.Match;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FulfilmentRankingTest {
    private static final String BZ = "mnre1013";
    private static final String OCW = "mnre1109";

    private final OpenCommitment ferries = open("WH-2026-0001", "Vaartijden van de veerdiensten naar Eilandsoord", BZ);
    private final OpenCommitment libraries = open("WH-2026-0002", "Openingstijden van schoolbibliotheken", OCW);
    private final OpenCommitment harbours =
            new OpenCommitment("WH-2026-0003", "Kosten van havens", BZ, BZ, "Kamerstuk 30 821, nr. 251", null);

    @Test
    void sharedWordsOfTheSubjectPutACommitmentInFront() {
        assertThat(numbers("Met deze brief informeer ik u over de vaartijden van de veerdiensten.", List.of(), null))
                .containsExactly("WH-2026-0001");
    }

    @Test
    void aNumberOrAPublicationThatIsNamedComesBeforeSharedWords() {
        assertThat(numbers("Hiermee is WH-2026-0002 gestand gedaan: vaartijden veerdiensten.", List.of(), null))
                .containsExactly("WH-2026-0002", "WH-2026-0001");
        assertThat(numbers("Hiermee doe ik dat gestand.", List.of("Kamerstuk: 30821, nr. 251"), null))
                .containsExactly("WH-2026-0003");
    }

    @Test
    void ofEqualWordsTheMinistryDecides() {
        OpenCommitment same = open("WH-2026-0000", "Vaartijden van de veerdiensten naar Eilandsoord", OCW);

        assertThat(new FulfilmentRanking(List.of(same, ferries, libraries))
                        .best("De vaartijden van de veerdiensten naar Eilandsoord.", List.of(), BZ, 5))
                .extracting(Match::number)
                .containsExactly("WH-2026-0001", "WH-2026-0000");
    }

    @Test
    void theSameMinistryAloneOrWordsOfEveryLetterSuggestNothing() {
        assertThat(numbers("Hiermee is de toezegging aan de Kamer gestand gedaan.", List.of(), BZ))
                .isEmpty();
        assertThat(numbers("", List.of(), BZ)).isEmpty();
    }

    @Test
    void aYearOrAShortNumberIsNoPublication() {
        assertThat(numbers("Zie de brief.", List.of("brief: van 2026", "Kamerstuk: nr. 251"), null))
                .isEmpty();
    }

    @Test
    void atMostAsManyAsAskedAreSuggestedAndThousandsAreRankedAtOnce() {
        List<OpenCommitment> many = IntStream.range(0, 5_000)
                .mapToObj(index -> open("WH-2026-" + (10_000 + index), "Onderwerp veerdiensten " + index, BZ))
                .toList();

        assertThat(new FulfilmentRanking(many).best("veerdiensten onderwerp", List.of(), BZ, 5))
                .hasSize(5);
    }

    @Test
    void whyItIsSuggestedIsSaidInWords() {
        Match match = new FulfilmentRanking(List.of(ferries, libraries))
                .best("WH-2026-0001: vaartijden", List.of(), BZ, 1)
                .get(0);

        assertThat(match.why()).isEqualTo("de brief noemt haar, één woord van het onderwerp, zelfde ministerie");
    }

    private List<String> numbers(String text, List<String> references, @Nullable String ministry) {
        List<OpenCommitment> all = Stream.of(ferries, libraries, harbours).toList();
        return new FulfilmentRanking(all)
                .best(text, references, ministry, 5).stream().map(Match::number).toList();
    }

    private static OpenCommitment open(String number, String subject, String ministry) {
        return new OpenCommitment(number, subject, ministry, ministry, "Verzamelbrief", LocalDate.of(2026, 1, 2));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.woordhouder.extraction.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times stand between [brackets]. */
class PartFinderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            De minister van Financiën stuurt een brief. | minister van Financiën
            De minister van Klimaat en Groene Groei stuurt een brief. | minister van Klimaat en Groene Groei
            De minister van Volkshuisvesting, Ruimte en Wonen stuurt een brief. | minister van Volkshuisvesting, Ruimte en Wonen
            De minister voor Medische Zorg stuurt een brief. | minister voor Medische Zorg
            De minister van het ministerie stuurt een brief. | minister
            De minister van Financiën, een kenner, stuurt een brief. | minister van Financiën
            De minister, Jansen, stuurt een brief. | minister
            Het kabinet stuurt een brief. |
            De kaart die de minister heeft, stuurt de gemeente. |
            """)
    void officeRunsOnOverTheNameOfItsPortfolio(String sentence, String office) {
        Sentence read = Sentence.of(sentence);
        assertThat(words(read, read.parts("stuurt").office())).isEqualTo(office);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Als de proef slaagt, informeer ik u. | Als de proef slaagt
            Ik informeer u, indien de dijk klaar is, in mei. | indien de dijk klaar is
            Als nodig, informeer ik u. |
            Zodra het kan, informeer ik u. |
            """)
    void conditionIsAClauseWithItsWords(String sentence, String condition) {
        Sentence read = Sentence.of(sentence);
        assertThat(words(read, read.parts("informeer").condition())).isEqualTo(condition);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Over de proef, die [tot 1 mei] loopt, informeer ik u [in juni]. | tot 1 mei
            Over de plannen [voor 2027] informeer ik u [in juni]. | voor 2027
            Ik informeer u [in juni] over de plannen [voor 2027]. | voor 2027
            Ik zal u over de plannen [in juni] informeren. | ''
            Ik zal u inzake de plannen [in juni] informeren. | ''
            Ik informeer u over [in juni] te kiezen plannen. | ''
            Ik informeer u over de Kamer [in juni]. | ''
            Ik informeer u [in juni] over wat ik [in mei] deed. | ''
            Ik praat over dijken en ik informeer u [in mei]. | ''
            Ik informeer u over de dijken en de veren en de sloten en de sluizen van Zeeland en Holland [in mei]. | ''
            """)
    void timeOfTheTopicIsAnAside(String sentence, String asides) {
        Sentence read = Sentence.of(sentence);
        String verb = sentence.contains("informeren") ? "informeren" : "informeer";
        assertThat(read.parts(verb).asides().stream()
                        .map(span -> span.of(read.text()))
                        .toList())
                .isEqualTo(asides.isEmpty() ? List.of() : List.of(asides));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Ik stuur u het plan [in mei] en de reactie [in juni]. | Ik stuur u het plan in mei = plan; de reactie in juni. = reactie
            [In mei] stuur ik u het plan en [in juni] de reactie. | In mei stuur ik u het plan = plan; in juni de reactie. = reactie
            Ik stuur u het plan [in mei], de reactie [in juni] en de brief [in juli]. | Ik stuur u het plan in mei = plan; de reactie in juni = reactie; de brief in juli. = brief
            Ik stuur u het plan en de kosten [in mei] en de reactie [in juni]. | Ik stuur u het plan en de kosten in mei = plan en de kosten; de reactie in juni. = reactie
            Ik stuur u [in mei] het plan en de reactie. | ''
            Ik stuur u [in mei] en [in juni] het plan. | ''
            Ik stuur u het plan [in mei] en de veren [in juni]. | ''
            """)
    void verbWithTwoThingsAndTwoTimesHasTwoShares(String sentence, String shares) {
        Sentence read = Sentence.of(sentence);
        assertThat(read.parts("stuur").shares().stream()
                        .map(share -> share.words().of(read.text()) + " = " + share.topic())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(shares);
    }

    private static @Nullable String words(Sentence sentence, @Nullable Span span) {
        return span == null ? null : span.of(sentence.text());
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FramesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Ik zeg toe dat ik u informeer. | informeer | onder:toezeggen ondertijd:heden onderwie:wij
            Ik heb toegezegd dat ik u de brief stuur. | stuur | onder:toezeggen ondertijd:verleden onderwie:wij
            Ik zou zeggen dat ik u de brief stuur. | stuur | onder:zeggen ondertijd:verleden onderwie:wij
            Ik zou willen zeggen dat ik u de brief stuur. | stuur | onder:zeggen ondertijd:heden onderwie:wij
            Hij zou willen zeggen dat ik u de brief stuur. | stuur | onder:zeggen ondertijd:verleden onderwie:derde
            Ik zal erop letten dat u de cijfers krijgt, en rapporteer u hierover. | rapporteer | wie:ik
            Ik hoop u te informeren. | informeren | onder:streven ondertijd:heden onderwie:wij wie:ik
            Ik hoopte u te informeren. | informeren | onder:streven ondertijd:verleden onderwie:wij
            De gemeente hoopt een brief te sturen. | sturen | onder:streven ondertijd:heden onderwie:derde wie:derde
            Ik streef ernaar om u de kaart te sturen. | sturen | onder:streven onderwie:wij wie:ik bijzin:doel
            De gemeente zegt dat zij u een brief stuurt. | stuurt | onder:zeggen onderwie:derde
            De Kamer hoort dat ik een brief stuur. | stuur | onder:vernemen onderwie:derde
            """)
    void verbKnowsTheOneThatGovernsIt(String sentence, String verb, String traits) {
        assertThat(Sentence.of(sentence).traits(verb)).contains(traits.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Ik ben voornemens u te informeren. | gezind:voornemens
            Ik ben niet voornemens u te informeren. | gezind:voornemens ontkend:ja
            Ik ben niet van plan u te informeren. | gezind:voornemens ontkend:ja
            Het is niet mijn voornemen om u te informeren. | gezind:voornemens ontkend:ja
            Het is geen voornemen om u te informeren. | gezind:voornemens ontkend:ja
            Het was mijn voornemen om u te informeren. | gezind:voornemens ondertijd:verleden
            Ik ben bereid u te informeren. | gezind:bereid
            """)
    void infinitiveTakesTheIntentionFromTheVerbAboveIt(String sentence, String traits) {
        assertThat(Sentence.of(sentence).traits("informeren")).contains(traits.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Ik ben voornemens u te informeren. | ontkend:ja
            Ik ben voornemens u te informeren. | ondertijd:verleden
            Ik informeer u niet alleen in mei. | ontkend:ja
            Ik informeer u niet later dan in mei. | ontkend:ja
            Ik informeer u niet in mei, maar in juni. | ontkend:ja
            Ik informeer u, als de dijk niet breekt. | ontkend:ja
            Ik informeer u. | onder:informeren
            De dijk is klaar en dan informeer ik u. | onder:zijn
            """)
    void verbHasNoTraitsOfOtherVerbs(String sentence, String trait) {
        String verb = sentence.contains("informeren") ? "informeren" : "informeer";
        assertThat(Sentence.of(sentence).traits(verb)).doesNotContain(trait);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Zoals toegezegd informeer ik u. | true
            Zoals ik u heb beloofd, informeer ik u. | true
            Zoals het kabinet beloofde, informeer ik u. | true
            Zoals ik toezeg, informeer ik u. | false
            Zoals ik u heb geschreven, informeer ik u. | false
            Ik heb dat toegezegd en ik informeer u. | false
            Ik informeer u omdat ik dat heb toegezegd. | false
            """)
    void whatWasPromisedBeforeIsRecalled(String sentence, boolean recalled) {
        assertThat(Sentence.of(sentence).traits("informeer").contains("herinnert:toezegging"))
                .isEqualTo(recalled);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Hierbij vindt u het overzicht dat ik heb toegezegd. | true
            Dit overzicht, dat ik toezegde, vindt u hierbij. | true
            U vindt dat ik het heb toegezegd. | false
            """)
    void whatIsMeantByTheNounBeforeDatIsRecalled(String sentence, boolean recalled) {
        assertThat(Sentence.of(sentence).traits("vindt").contains("herinnert:toezegging"))
                .isEqualTo(recalled);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Dit rapport geeft invulling aan mijn toezegging. | geeft | daad:uitvoeren
            Ik geef u de toezegging. | geef | daad:toezeggen
            Ik heb de schippers navraag laten doen. | doen | daad:onderzoeken
            """)
    void nounOfAVerbIsNotGovernedByAPreposition(String sentence, String verb, String deed) {
        assertThat(Sentence.of(sentence).traits(verb)).contains(deed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Als de proef slaagt, informeer ik u. | true
            Ik informeer u, mits de dijk het houdt. | true
            Als de proef slaagt, stuur ik een brief en informeer ik u. | true
            Als nodig, informeer ik u. | false
            Zodra de proef slaagt, informeer ik u. | false
            Ik informeer u en ik bel de gemeente als de dijk het niet houdt. | false
            """)
    void conditionHoldsForTheVerbThatItBelongsTo(String sentence, boolean conditional) {
        assertThat(Sentence.of(sentence).traits("informeer").contains("moment:voorwaarde"))
                .isEqualTo(conditional);
    }

    @Test
    void auxiliaryOfAnUnknownVerbStandsForIt() {
        assertThat(verbs("Ik zal het bijschaven.")).containsExactly("zal");
        assertThat(verbs("Ik ga mijn agenda bijschaven.")).containsExactly("ga");
        assertThat(verbs("Ik zal de dijk onderzoeken.")).containsExactly("onderzoeken");
        assertThat(verbs("Ik kan het bijschaven.")).isEmpty();
    }

    @Test
    void verbWithoutASubjectInheritsTheOneOfTheClauseBesideIt() {
        assertThat(Sentence.of("Ik stuur een brief en informeer u.").traits("informeer"))
                .contains("wie:ik");
        assertThat(Sentence.of("Het kabinet stuurt een brief en informeert de burgers.")
                        .traits("informeert"))
                .contains("wie:kabinet");
    }

    private static Set<String> verbs(String text) {
        Sentence sentence = Sentence.of(text);
        return sentence.frames().stream()
                .map(frame -> sentence.reading().form(frame.at()))
                .collect(Collectors.toSet());
    }
}

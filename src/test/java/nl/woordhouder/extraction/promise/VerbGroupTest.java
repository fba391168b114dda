// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbGroupTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Ik informeer de Kamer in mei. | informeer | PRESENT",
                "Ik zal de Kamer in mei informeren. | informeren | FUTURE",
                "Ik ga de Kamer in mei informeren. | informeren | FUTURE",
                "Ik informeerde de Kamer in mei. | informeerde | PAST",
                "Ik kon de Kamer informeren. | informeren | PAST",
                "Ik zou de Kamer informeren. | informeren | IRREALIS",
                "Ik heb de Kamer geïnformeerd. | geïnformeerd | PERFECT",
                "De Kamer is geïnformeerd. | geïnformeerd | PERFECT",
                "De Kamer wordt geïnformeerd. | geïnformeerd | PRESENT",
                "De Kamer werd geïnformeerd. | geïnformeerd | PAST",
                "De Kamer zal worden geïnformeerd. | geïnformeerd | FUTURE",
                "Gedeeld in mei, nu een stuk. | gedeeld | PARTICIPLE",
                "Ik hoop de Kamer in mei te informeren. | informeren | INFINITIVE",
                "Ik hoop de Kamer in mei te kunnen informeren. | informeren | INFINITIVE",
                "Ik hoop u voldoende te hebben geïnformeerd. | geïnformeerd | PERFECT",
                "De vraag om u te informeren is gestuurd. | gestuurd | PERFECT",
            })
    void tenseFollowsFromTheAuxiliaries(String sentence, String verb, Trait tense) {
        BitSet traits = traits(sentence, verb);
        for (Trait trait : Trait.values()) {
            if (trait.kind().equals("tijd")) {
                assertThat(traits.get(trait.ordinal())).as(trait.name()).isEqualTo(trait == tense);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Ik informeer de Kamer. | informeer | ACTIVE",
                "De Kamer wordt geïnformeerd. | geïnformeerd | PASSIVE",
                "Ik heb de Kamer geïnformeerd. | geïnformeerd | ACTIVE",
                "Ik had de Kamer geïnformeerd. | geïnformeerd | ACTIVE",
                "De Kamer is geïnformeerd. | geïnformeerd | PASSIVE",
            })
    void participleIsPassiveUnlessItHas(String sentence, String verb, Trait voice) {
        BitSet traits = traits(sentence, verb);
        assertThat(traits.get(Trait.PASSIVE.ordinal())).isEqualTo(voice == Trait.PASSIVE);
        assertThat(traits.get(Trait.ACTIVE.ordinal())).isEqualTo(voice == Trait.ACTIVE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Ik kan de Kamer informeren. | MAY",
                "Ik wil de Kamer informeren. | WANT",
                "Ik moet de Kamer informeren. | MUST",
                "Ik hoef de Kamer niet te zien en moet informeren. | MUST",
                "Ik mag de Kamer informeren. | ALLOWED",
                "Ik laat de Kamer informeren. | CAUSE",
                "Ik blijf de Kamer informeren. | STAY",
            })
    void moodIsThatOfTheAuxiliary(String sentence, Trait mood) {
        assertThat(traits(sentence, "informeren").get(mood.ordinal())).isTrue();
    }

    private static BitSet traits(String sentence, String verb) {
        Reading reading = Readings.of(sentence);
        int at = Readings.place(reading, verb);
        BitSet traits = new BitSet();
        Clause clause = Clauses.of(reading).at(at);
        new VerbGroup(reading, clause, at)
                .addTo(traits, reading.verbals(at).get(0).form());
        return traits;
    }
}

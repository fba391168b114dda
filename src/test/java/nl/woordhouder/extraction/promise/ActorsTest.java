// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Ik informeer de Kamer in mei. | informeer | wie:ik",
                "In mei informeer ik de Kamer. | informeer | wie:ik",
                "Wij sturen de Kamer in mei een brief. | sturen | wie:ik",
                "De minister informeert de Kamer. | informeert | wie:bewindspersoon",
                "Het kabinet stuurt een brief. | stuurt | wie:kabinet",
                "De gemeente informeert de minister van Zeezaken. | informeert | wie:bewindspersoon",
                "De gemeente informeert de bewoners. | informeert | wie:derde",
                "De gemeente stuurt een brief aan de minister. | stuurt | wie:derde",
                "De Kamer ontvangt in mei een brief. | ontvangt | wie:ontvanger",
                "Informeer de Kamer in mei. | informeer | wie:ik",
                "Wanneer het kabinet besluit, zal het de Kamer inlichten. | inlichten | wie:kabinet",
                "Wanneer de gemeente besluit, zal het de Kamer spijten dat ik haar informeer. | informeer | wie:ik",
                "Vrijdag hebt u de cijfers. | hebt | wie:ontvanger",
                "Ik blijf het antwoord schuldig; dat volgt per brief. | volgt | wie:derde",
            })
    void subjectActs(String sentence, String verb, String actor) {
        assertThat(actor(sentence, verb, false, null)).isEqualTo(actor);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "De Kamer wordt in mei geïnformeerd. | wie:verzwegen",
                "De Kamer wordt door de minister geïnformeerd. | wie:bewindspersoon",
                "De Kamer wordt door de gemeente geïnformeerd. | wie:derde",
                "De Kamer wordt door middel van een brief geïnformeerd. | wie:verzwegen",
            })
    void agentOfAPassiveStandsAfterDoor(String sentence, String actor) {
        assertThat(actor(sentence, "geïnformeerd", true, null)).isEqualTo(actor);
    }

    @Test
    void whomAVerbOfAskingNamesDoesNotAct() {
        assertThat(actor("De motie verzoekt de regering dat te doen.", "verzoekt", false, null))
                .isEqualTo("wie:derde");
    }

    @Test
    void clauseWithoutSubjectInheritsTheActorBeforeIt() {
        int us = Readings.VOCABULARY.number("wie", "ik");
        assertThat(actor("en stuurt de Kamer een brief.", "stuurt", false, us)).isEqualTo("wie:ik");
    }

    @Test
    void clauseWithoutOfficeNamesNobody() {
        Reading reading = Readings.of("De gemeente informeert de bewoners.");
        assertThat(new Actors(reading, Readings.VOCABULARY)
                        .of(Clauses.of(reading).at(0)))
                .isNull();
    }

    private static String actor(String sentence, String verb, boolean passive, @Nullable Integer inherited) {
        Reading reading = Readings.of(sentence);
        int at = Readings.place(reading, verb);
        BitSet traits = new BitSet();
        traits.set(Trait.PASSIVE.ordinal(), passive);
        Clause clause = Clauses.of(reading).at(at);
        new Actors(reading, Readings.VOCABULARY)
                .addTo(traits, clause, reading.verbals(at).get(0).verb(), inherited);
        traits.clear(Trait.PASSIVE.ordinal());
        assertThat(traits.cardinality()).isEqualTo(1);
        return Readings.VOCABULARY.name(traits.nextSetBit(0));
    }
}

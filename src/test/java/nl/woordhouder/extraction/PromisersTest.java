// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromisersTest {
    private static final Extractor EXTRACTOR = Extractor.standard();
    private static final LocalDate DAY = LocalDate.of(2025, 2, 12);

    @Test
    void speakerKnownOnlyByNameHasTheOfficeOfThatDay() {
        assertThat(promiser("Minister Wiersma:\nIk stuur de Kamer in mei een brief over de dijken."))
                .isEqualTo("minister van Landbouw, Visserij, Voedselzekerheid en Natuur, Wiersma");
    }

    @Test
    void colleagueByNameHasHisOwnOffice() {
        assertThat(promiser(
                        "Minister Wiersma:\nMijn collega Hermans zal de Kamer in mei een brief over de dijken sturen."))
                .isEqualTo("minister van Klimaat en Groene Groei, Hermans");
    }

    @Test
    void prefixOfANameIsNoPortfolio() {
        assertThat(
                        promiser(
                                "Minister Wiersma:\nMijn collega van Weel zal de Kamer in mei een brief over de dijken sturen."))
                .isEqualTo("minister van Justitie en Veiligheid, Van Weel");
    }

    @Test
    void colleagueByPortfolioIsSpelledOutAndNamed() {
        assertThat(
                        promiser(
                                "Minister Wiersma:\nMijn collega van Defensie stuurt de Kamer in mei een brief over de dijken."))
                .isEqualTo("minister van Defensie, Brekelmans");
    }

    @Test
    void colleagueWithoutNameStaysUnnamed() {
        assertThat(promiser("Minister Wiersma:\nMijn collega stuurt de Kamer in mei een brief over de dijken."))
                .isEqualTo("collega, null");
    }

    @Test
    void whoReceivesDoesNotPromise() {
        assertThat(promiser("Minister Wiersma:\nIk zal dat verzoek zeker doorgeleiden naar mijn collega van Defensie."))
                .isEqualTo("minister van Landbouw, Visserij, Voedselzekerheid en Natuur, Wiersma");
    }

    @Test
    void namedOfficeHolderIsNotTheSpeaker() {
        assertThat(
                        promiser(
                                "Minister Wiersma:\nDe Kamer wordt in mei door de minister van VWS geïnformeerd over de dijken."))
                .isEqualTo("minister van Volksgezondheid, Welzijn en Sport, Agema");
    }

    @Test
    void actorOfTheFirstClauseActsInTheSecond() {
        assertThat(promiser(
                        "Minister Wiersma:\nDe minister van VWS zal de dijken bekijken en de Kamer in mei informeren."))
                .isEqualTo("minister van Volksgezondheid, Welzijn en Sport, Agema");
    }

    @Test
    void officeWithSeveralMinistriesIsNamedInFull() {
        assertThat(
                        promiser(
                                "Minister Wiersma:\nDe minister van Infrastructuur en Waterstaat stuurt de Kamer in mei een brief."))
                .isEqualTo("minister van Infrastructuur en Waterstaat, Madlener");
    }

    @Test
    void chairSpeaksForTheOnlyMinisterPresent() {
        String meeting = "Aanwezig zijn twee leden der Kamer, te weten: Bos en Kim,\n"
                + "en mevrouw Van der Zee, minister van Zeezaken.\n\nMinister Van der Zee:\nDat was het.\n\n"
                + "De voorzitter:\nIk lees de toezeggingen voor:\n"
                + "- De onderzoeken naar de dijken worden in mei naar de Kamer gestuurd.\n";
        List<Candidate> found = EXTRACTOR.extract(meeting, DAY).candidates();
        assertThat(found).singleElement().satisfies(candidate -> {
            assertThat(candidate.office()).isEqualTo("minister van Zeezaken");
            assertThat(candidate.person()).isEqualTo("Van der Zee");
        });
    }

    private static String promiser(String turn) {
        List<Candidate> found = EXTRACTOR
                .extract("Verslag van een commissiedebat over dijken\n\nDe voorzitter:\nGoedemorgen.\n\n" + turn, DAY)
                .candidates();
        assertThat(found).hasSize(1);
        return found.get(0).office() + ", " + found.get(0).person();
    }
}

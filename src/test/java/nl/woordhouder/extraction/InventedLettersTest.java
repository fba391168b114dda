// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.woordhouder.extraction.Candidate.Label;
import nl.woordhouder.extraction.Candidate.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole sentences and small documents of our own, from text to candidate. */
class InventedLettersTest {
    private static final Extractor ENGINE = Extractor.standard();
    private static final LocalDate DATE = LocalDate.of(2026, 2, 9);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Over de sluizen breng ik uw Kamer in mei op de hoogte.",
                "Ik kom hier na de zomer bij u op terug.",
                "Dat zeg ik de Kamer graag toe.",
                "Uw Kamer wordt, zodra het onderzoek gereed is, over de sluizen geïnformeerd.",
                "Het onderzoek naar de sluizen, waarover ik u in mei zal informeren, loopt nog.",
                "Zodra het onderzoek is afgerond zal ik de Kamer informeren.",
                "Ik verwacht u het wetsvoorstel voor de zomer te kunnen toezenden.",
                "Het is mijn streven uw Kamer in mei te berichten over de sluizen.",
                "Ik doe u in mei een overzicht van de sluizen toekomen.",
                "De Minister van Financiën zal de Kamer in mei informeren.",
                "Ik zal dit onderzoeken en u in mei berichten.",
                "Ik verwacht dat ik uw Kamer rond de zomer over de sluizen kan informeren.",
                "Mochten de sluizen verzakken, dan informeer ik uw Kamer daarover.",
                "Wanneer de sluizen verzakken zal ik uw Kamer daarover berichten.",
                "Zodra de cijfers bekend zijn, worden deze met uw Kamer gedeeld.",
                "Het wetsvoorstel over de sluizen volgt in april.",
                "Er komt nog een brief over de sluizen.",
                "Dit komt terug in de sluizenvisie (die in mei naar de Kamer gaat).",
                "De indiening van het wetsvoorstel bij uw Kamer is voorzien in mei.",
                "Daarover gaan we met de provincies in gesprek en in mei informeren we uw Kamer.",
            })
    void promiseIsFoundInEveryWordOrder(String sentence) {
        assertThat(labels(sentence)).containsExactly(Label.PROMISE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik heb uw Kamer in mei 2025 over de sluizen geïnformeerd.",
                "Met deze brief informeer ik uw Kamer over de sluizen.",
                "Wanneer informeert de minister de Kamer over de sluizen?",
                "De gemeente zal de bewoners in mei over de sluizen informeren.",
                "Ik kan u hierover niet informeren.",
                "Ik vertrouw erop u hiermee voldoende te hebben geïnformeerd.",
                "De motie verzoekt de regering de Kamer in mei te informeren.",
                "Het kabinet blijft zich inzetten voor veilige sluizen.",
                "Ik deel de zorgen van uw Kamer over de sluizen.",
                "Een reactie van de gemeente op de sluizen volgt in mei.",
                "De Duitse regering zal in mei met een voorstel komen.",
                "De Kamer van Koophandel ontvangt in mei een brief.",
                "In het akkoord staat dat de Kamer in mei wordt geïnformeerd.",
                "Als de Kamer in mei wordt geïnformeerd, is dat te laat.",
                "Ik ben niet bereid de Kamer die stukken over de sluizen te sturen.",
                "Ik stuur de inspectie in mei geen brief.",
                "De leden zouden in mei een brief hebben ontvangen.",
            })
    void whatBindsNobodyIsNoPromise(String sentence) {
        assertThat(labels(sentence)).doesNotContain(Label.PROMISE);
    }

    @Test
    void refusalBesideAPledgeLeavesThePledge() {
        Candidate candidate = only("Dat zeg ik niet toe, maar ik zal het wel laten uitzoeken.");
        assertThat(candidate.type()).isEqualTo(Type.ACT);
        assertThat(candidate.rule()).isEqualTo("zal-onderzoeken");
    }

    @Test
    void twoDeliverablesWithTwoDatesAreTwoPromises() {
        List<Candidate> candidates =
                candidates("In mei stuur ik uw Kamer het plan en in juni informeer ik u over de kosten.");
        assertThat(candidates).hasSize(2);
        assertThat(candidates.get(0).due().until()).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(candidates.get(1).due().until()).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik stuur u het plan in mei en de reactie op dat plan in juni.",
                "In mei stuur ik u het plan en in juni de reactie op dat plan.",
                "Het plan wordt in mei en de reactie in juni aan uw Kamer gestuurd.",
                "Ik zal uw Kamer in mei het plan en in juni het wetsvoorstel toesturen.",
                "Uw Kamer ontvangt in mei een plan over de sluizen, en in juni een rapportage.",
            })
    void oneVerbWithTwoDeliverablesAndTwoDatesIsTwoPromises(String sentence) {
        List<Candidate> candidates = candidates(sentence);
        assertThat(candidates).extracting(Candidate::label).containsExactly(Label.PROMISE, Label.PROMISE);
        assertThat(candidates.get(0).due().until()).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(candidates.get(1).due().until()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(candidates.get(0).span().overlaps(candidates.get(1).span())).isFalse();
        assertThat(candidates.get(0).subject()).containsIgnoringCase("plan");
        assertThat(candidates.get(1).subject()).doesNotStartWith("Plan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik stuur u in mei het plan en de reactie op dat plan.",
                "Ik stuur u het plan en de reactie in mei of juni.",
                "Ik stuur u in mei, en uiterlijk in juni, het plan.",
                "Ik informeer u in mei over het plan van 3 januari 2026 en de reactie.",
            })
    void oneDateForTwoDeliverablesIsOnePromise(String sentence) {
        assertThat(candidates(sentence)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik zal u niet in mei, maar in juni over de sluizen informeren.",
                "De brief over de sluizen ontvangt u niet voor 1 juni, maar uiterlijk 30 juni.",
                "Ik zal u niet alleen over de sluizen, maar ook over de bruggen in juni informeren.",
                "Ik stuur u niet later dan 30 juni een brief over de sluizen.",
            })
    void denialOfSomethingElseLeavesThePromise(String sentence) {
        assertThat(only(sentence).due().until()).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Over de proef met de sluizen, die tot 1 september loopt, informeer ik u in juni.",
                "Over de plannen voor 2027 zal ik u in juni informeren.",
                "Ik zal u over de plannen voor 2027 in juni informeren.",
                "In juni informeer ik u over de plannen voor 2027.",
                "In de brief die u in juni ontvangt, ga ik in op de evaluatie van 2028.",
                "Naar aanleiding van het debat van 12 januari zal ik u in juni informeren.",
            })
    void timeOfTheTopicIsNotTheTimeOfThePromise(String sentence) {
        assertThat(only(sentence).due().until()).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void colleagueWhoIsNamedIsTheOneWhoPromises() {
        assertThat(only("De Staatssecretaris van Justitie zal uw Kamer in mei informeren over de cellen.")
                        .office())
                .isEqualTo("staatssecretaris van Justitie");
    }

    @Test
    void conditionTopicAndDateAreKeptWithTheirWords() {
        Candidate candidate = only("Als de proef slaagt, informeer ik u in mei over de sluizen.");
        assertThat(candidate.condition()).isEqualTo("Als de proef slaagt");
        assertThat(candidate.subject()).isEqualTo("Sluizen");
        assertThat(candidate.due().words()).isEqualTo("in mei");
        assertThat(candidate.trace()).extracting(TraceStep::rule).contains("kamer-informeren", "termijn");
    }

    @Test
    void questionTextOfAnAnswerDocumentIsNeverAPromise() {
        Extraction extraction = ENGINE.extract(
                "Vraag 1\nDe minister zal de Kamer in mei informeren, klopt dat?\nAntwoord 1\nNee. Ik informeer u in juni.\n",
                DATE);
        assertThat(extraction.candidates())
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.quote()).isEqualTo("Ik informeer u in juni."));
    }

    private static Candidate only(String text) {
        List<Candidate> promises = candidates(text);
        assertThat(promises).hasSize(1);
        return promises.get(0);
    }

    private static List<Candidate> candidates(String text) {
        return ENGINE.extract(text, DATE).candidates().stream()
                .filter(candidate -> candidate.label() == Label.PROMISE)
                .toList();
    }

    private static List<Label> labels(String text) {
        return ENGINE.extract(text, DATE).candidates().stream()
                .map(Candidate::label)
                .toList();
    }
}

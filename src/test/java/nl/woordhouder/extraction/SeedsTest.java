// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.woordhouder.extraction.Candidate.Label;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The two published documents that the product was ordered with, each with all that is found in it; left out, and said
 * so, when they are not beside it. Two documents of our own in the same shapes are always there.
 */
class SeedsTest {
    private static final Path SEEDS = Path.of("../shared/seeds");
    private static final Extractor ENGINE = Extractor.standard();

    @Test
    void answersYieldTheirThreePromisesAndNothingFromTheQuestions() throws IOException {
        Optional<Extraction> read = read("000_", null);
        if (read.isEmpty()) {
            return;
        }
        assertThat(found(read.get()))
                .containsExactly(
                        "PROMISE Zoals toegezegd in het debat van 4 december zal ik de Kamer op de hoogte houden over een"
                                + " bezoek aan China.",
                        "PROMISE Uw Kamer wordt op een later moment dit jaar geïnformeerd over deze doorontwikkeling.",
                        "PROMISE Indien daar aanleiding toe is, zullen de inlichtingen- en veiligheidsdiensten uw Kamer"
                                + " via de geëigende kanalen informeren.");
        List<Candidate> promises = read.get().candidates();
        assertThat(read.get().date().certain()).contains(LocalDate.of(2026, 2, 9));
        assertThat(promises.get(0).due().until()).isNull();
        assertThat(promises.get(0).references())
                .anySatisfy(reference -> assertThat(reference.date()).isEqualTo(LocalDate.of(2025, 12, 4)));
        assertThat(promises.get(1).due().from()).isEqualTo(LocalDate.of(2026, 2, 9));
        assertThat(promises.get(1).due().until()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(promises.get(2).condition()).isEqualTo("Indien daar aanleiding toe is");
        assertThat(promises.get(2).due().until()).isNull();
    }

    @Test
    void letterYieldsItsPromiseAndItsFulfilmentOnTheGivenDate() throws IOException {
        read("004_", LocalDate.of(2025, 10, 17)).ifPresent(SeedsTest::isDueInDecember);
    }

    @Test
    void letterWithoutDateYieldsTheSameWindowFromItsOwnEvidence() throws IOException {
        Optional<Extraction> read = read("004_", null);
        read.ifPresent(SeedsTest::isDueInDecember);
        read.ifPresent(extraction -> assertThat(extraction.date()).isInstanceOf(DocumentDate.Estimated.class));
    }

    private static void isDueInDecember(Extraction extraction) {
        assertThat(found(extraction))
                .containsExactly(
                        "FULFILMENT Over de status en voortgang van de kabinetsinzet op economische veiligheid is uw Kamer"
                                + " recent conform de toezegging aan het Lid Idsinga verder geïnformeerd.",
                        "PROMISE De Kamer zal in december verder hierover worden geïnformeerd.");
        assertThat(labelled(extraction, Label.PROMISE)).singleElement().satisfies(promise -> {
            assertThat(promise.due().from()).isEqualTo(LocalDate.of(2025, 12, 1));
            assertThat(promise.due().until()).isEqualTo(LocalDate.of(2025, 12, 31));
        });
    }

    @Test
    void answersOfOurOwnInThatShapeYieldTheirPromisesAndNothingFromTheQuestions() {
        Extraction read = ENGINE.extract("""
                Antwoord van minister Van Duin (Zeezaken) (ontvangen 4 maart 2031)

                1
                Kent u het bericht «Veerpont ligt stil» van 9 januari jl.?

                Antwoord
                Ja.

                2
                Kunt u toezeggen dat u de Kamer voor de zomer een vaartabel stuurt?

                Antwoord
                Ik spreek de rederij elke maand.
                Zoals toegezegd in het debat van 14 november zal ik de Kamer op de hoogte houden van het herstel.

                3
                Zo nee, wanneer wordt de Kamer geïnformeerd over de scheuren in de kade?

                Antwoord
                De kade wordt nu gemeten.[footnoteRef:1] Uw Kamer wordt later dit jaar geïnformeerd over deze \
                metingen. Indien de kade onveilig is, zullen mijn diensten uw Kamer daarover in vertrouwen \
                inlichten. [1:  Kamerstuk 95 821, nr. 51, 6 december 2030]
                """, null);
        assertThat(found(read))
                .containsExactly(
                        "PROMISE Zoals toegezegd in het debat van 14 november zal ik de Kamer op de hoogte houden van het"
                                + " herstel.",
                        "PROMISE Uw Kamer wordt later dit jaar geïnformeerd over deze metingen.",
                        "PROMISE Indien de kade onveilig is, zullen mijn diensten uw Kamer daarover in vertrouwen"
                                + " inlichten.");
        assertThat(read.date().certain()).contains(LocalDate.of(2031, 3, 4));
        List<Candidate> promises = read.candidates();
        assertThat(promises.get(0).due().until()).isNull();
        assertThat(promises.get(0).references())
                .anySatisfy(reference -> assertThat(reference.date()).isEqualTo(LocalDate.of(2030, 11, 14)));
        assertThat(promises.get(1).due().from()).isEqualTo(LocalDate.of(2031, 3, 4));
        assertThat(promises.get(1).due().until()).isEqualTo(LocalDate.of(2031, 12, 31));
        assertThat(promises.get(2).condition()).isEqualTo("Indien de kade onveilig is");
        assertThat(promises.get(2).due().until()).isNull();
    }

    @Test
    void letterOfOurOwnInThatShapeYieldsItsPromiseAndItsFulfilment() {
        Extraction read = ENGINE.extract("""
                [bookmark: _Hlk100000001]Geachte voorzitter,

                De leden Bos (ABC) en Kaya (DEF) schreven een nota over de vuurtorens.[footnoteRef:2]  [2:  Kamerstuk 95 696, nr. 1.]

                Uw Kamer is het laatst in het voorjaar van 2030 geïnformeerd over de lampen. Over de lenzen is uw Kamer \
                onlangs conform de toezegging aan het lid Jansen[footnoteRef:3] nader geïnformeerd. [3:  Kamerstuk 95 852, nr. 33.]

                Ook bouwt de loodsdienst een zeekaart, die binnenkort zal worden gelanceerd.

                Naar de misthoorns loopt een onderzoek.[footnoteRef:4] De Kamer zal in november verder over de misthoorns \
                worden geïnformeerd. [4:  Kamerstuk 95 600, nr. 31.]

                De minister van Zeezaken,


                A.B. van Duin
                """, LocalDate.of(2031, 9, 17));
        assertThat(found(read))
                .containsExactly(
                        "FULFILMENT Over de lenzen is uw Kamer onlangs conform de toezegging aan het lid Jansen nader"
                                + " geïnformeerd.",
                        "PROMISE De Kamer zal in november verder over de misthoorns worden geïnformeerd.");
        assertThat(labelled(read, Label.PROMISE)).singleElement().satisfies(promise -> {
            assertThat(promise.due().from()).isEqualTo(LocalDate.of(2031, 11, 1));
            assertThat(promise.due().until()).isEqualTo(LocalDate.of(2031, 11, 30));
        });
    }

    /** All that was found, each with its label before it. */
    private static List<String> found(Extraction extraction) {
        return extraction.candidates().stream()
                .map(candidate -> candidate.label() + " " + candidate.quote())
                .toList();
    }

    private static List<Candidate> labelled(Extraction extraction, Label label) {
        return extraction.candidates().stream()
                .filter(candidate -> candidate.label() == label)
                .toList();
    }

    private static Optional<Extraction> read(String name, @Nullable LocalDate date) throws IOException {
        if (!Files.isDirectory(SEEDS)) {
            System.out.println(
                    "Overgeslagen: " + SEEDS + " ontbreekt, dus de twee voorbeelddocumenten zijn niet gelezen.");
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(SEEDS)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(name))
                    .findFirst()
                    .orElseThrow();
            return Optional.of(ENGINE.extract(Files.readString(file), date));
        }
    }
}

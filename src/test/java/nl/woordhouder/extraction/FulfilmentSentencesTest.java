// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.woordhouder.extraction.Candidate.Label;
import org.junit.jupiter.api.Test;

/** Sentences that tell that a promise or motion has been met, and near misses that do not. */
class FulfilmentSentencesTest {
    private static final Extractor ENGINE = Extractor.standard();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 20);

    /** An aside in the middle of a clause and a far-off verb are not read yet. */
    private static final int STILL_MISSED = 4;

    private static final List<String> FULFILMENTS = """
            Hiermee doe ik mijn toezegging over de ligplaatsen gestand.
            Bijgaand treft u de vaartabel aan, zoals toegezegd aan het lid Jansen.
            Met deze brief kom ik tegemoet aan het verzoek in de motie-Jansen over de veerpont.
            Conform mijn toezegging informeer ik uw Kamer hierbij over de bruggen.
            Deze toezegging beschouw ik als afgedaan.
            Met deze brief beschouw ik de motie van het lid Jansen als uitgevoerd.
            In reactie op de motie-Jansen heb ik de inspectie gevraagd vaker te meten.
            De motie van het lid Kaya is hiermee afgedaan.
            Hiermee is de toezegging aan het lid Bos ingelost.
            Aan de toezegging om de tarieven te onderzoeken heb ik in mei voldaan.
            Met het bovenstaande is invulling gegeven aan de motie-Jansen.
            Ter uitvoering van de motie-Kaya heb ik met de schippers gesproken.
            Zoals ik uw Kamer had toegezegd, heb ik de gemeenten om hun cijfers gevraagd.
            Ik heb uw Kamer, zoals beloofd, in juni de lijst met bruggen gestuurd.
            Hierbij ontvangt u het toegezegde overzicht van ligplaatsen.
            Met de aanbieding van dit rapport geef ik uitvoering aan de motie-Bos.
            Naar aanleiding van mijn toezegging tijdens het debat van 3 maart treft u in de bijlage de vaarkaart aan.
            Daarmee is aan de motie van de leden Bos en Kaya voldaan.
            De toezegging aan mevrouw Kaya over de kades is daarmee afgehandeld.
            Ik beschouw de motie-Jansen hiermee als afgehandeld.
            Met deze beantwoording voldoe ik aan de toezegging uit het commissiedebat van 4 juni.
            Op 3 maart heb ik uw Kamer toegezegd de kosten te laten uitrekenen; bijgaand treft u de uitkomst aan.
            Hiermee geef ik gevolg aan het verzoek van uw Kamer in de motie-Bos.
            De motie-Kaya heb ik uitgevoerd door de vaartijden te verruimen.
            De aangenomen motie van het lid Bos is inmiddels volledig uitgevoerd.
            Met deze brief los ik de toezegging aan de Eerste Kamer over de sluizen in.
            In opvolging van de motie-Jansen heb ik de provincies gevraagd om de bruggen te tellen.
            De toegezegde cijfers over de wachttijden heb ik op 4 juni aan uw Kamer gestuurd.
            Zoals afgesproken in het debat stuur ik u hierbij de antwoorden op de vragen over de sluis.
            Met de brief van 12 mei heb ik deze toezegging gestand gedaan.
            Bijgevoegd vindt u het overzicht dat ik tijdens het debat van 3 februari heb toegezegd.
            Dit overzicht, dat ik in het vragenuur toezegde, vindt u in de bijlage.
            Ik heb, zoals toegezegd, navraag gedaan bij de havenmeester.
            Op 9 februari heb ik, conform mijn toezegging, een gesprek gevoerd met de veerlieden.
            Dit rapport geeft invulling aan mijn toezegging uit het commissiedebat van 20 januari.
            De toezegging om met de sector te spreken is inmiddels gestand gedaan.
            De aan mevrouw Kaya toegezegde cijfers zijn opgenomen in bijlage 2.
            Graag kom ik met deze brief terug op mijn toezegging aan de leden.
            Ter uitvoering van de motie-Kaya bied ik u hierbij het plan van aanpak aan.
            De eerste rapportage heeft uw Kamer, conform mijn toezegging, op 1 februari ontvangen.
            """.lines().toList();

    private static final List<String> NEAR_MISSES = """
            Ik zal de motie van het lid Jansen uitvoeren.
            Ik zal mijn toezegging over de ligplaatsen in mei gestand doen.
            Hierbij stuur ik u de vaartabel.
            Met deze brief informeer ik uw Kamer over de bruggen.
            De motie van het lid Kaya is nog niet uitgevoerd.
            Ik kan deze toezegging niet als afgedaan beschouwen.
            De toezegging aan het lid Bos staat nog open.
            In het debat heb ik toegezegd de tarieven te onderzoeken.
            De motie van het lid Jansen is door uw Kamer aangenomen.
            De motie-Kaya verzoekt de regering om de vaartijden te verruimen.
            Ik ontraad de motie van het lid Bos.
            Het besluit is in mei uitgevoerd.
            De gemeente heeft haar belofte aan de schippers gestand gedaan.
            Zoals toegezegd zal ik uw Kamer in mei informeren over de bruggen.
            De afspraken met de schippers zijn nagekomen door de haven.
            Bent u bereid deze motie als afgedaan te beschouwen?
            Is de motie van het lid Jansen inmiddels uitgevoerd?
            In lijn met de motie-Bos blijft het kabinet zich inzetten voor schone havens.
            Met het wetsvoorstel wordt straks invulling gegeven aan de motie-Kaya.
            De motie kan hiermee niet worden uitgevoerd.
            Ik neem de motie van het lid Jansen over.
            Uw Kamer is in het najaar geïnformeerd over de bruggen.
            De heer Bos heeft zijn motie ingetrokken.
            Ik werk aan de uitvoering van de motie-Jansen.
            De uitvoering van de motie kost de gemeenten drie miljoen euro.
            Met de motie-Bos wordt de regering gevraagd de sluizen te openen.
            Ik ga na hoe ik aan de motie kan voldoen.
            De aannemer heeft aan zijn verplichtingen voldaan.
            Als de motie wordt aangenomen, beschouw ik haar als ondersteuning van beleid.
            Hierbij bied ik u het jaarverslag van de haven aan.
            """.lines().toList();

    @Test
    void nearMissIsNoFulfilment() {
        assertThat(NEAR_MISSES).hasSize(30).noneMatch(FulfilmentSentencesTest::tellsFulfilment);
    }

    @Test
    void fulfilmentIsFound() {
        List<String> missed = FULFILMENTS.stream()
                .filter(sentence -> !tellsFulfilment(sentence))
                .toList();

        assertThat(FULFILMENTS).hasSize(40);
        assertThat(missed).hasSizeLessThanOrEqualTo(STILL_MISSED);
    }

    private static boolean tellsFulfilment(String sentence) {
        return ENGINE.extract("Geachte voorzitter,\n\n" + sentence + "\n", DAY).candidates().stream()
                .anyMatch(candidate -> candidate.label() == Label.FULFILMENT);
    }
}

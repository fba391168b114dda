// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import static org.assertj.core.api.Assertions.assertThat;

import nl.woordhouder.extraction.Candidate.Type;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times stand between [brackets]. */
class TopicsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Ik stuur uw Kamer [in mei] een brief over de veren. | stuur | brief over de veren
            Het plan en de kosten stuur ik u [in mei]. | stuur | plan en de kosten
            Ik stuur u [in mei] de wensen van de minister. | stuur | wensen van de minister
            De minister van Financiën stuurt u [in mei] de kaart. | stuurt | kaart
            Ik stuur u met de minister van Financiën [in mei] de kaart. | stuur | kaart
            Ik stuur u namens de minister [in mei] de kaart. | stuur | kaart
            Mijn collega De Vries stuurt u de kaart. | stuurt | kaart
            Ik zal namens het kabinet de kaart naar uw Kamer sturen. | sturen | kaart
            Ik zal de kaart aan de beide Kamers sturen. | sturen | kaart
            Ik zal de kaart, die nu klaar is, sturen. | sturen | kaart
            Ik zal de kaart sturen zodra hij klaar is. | sturen | kaart
            Ik zal de kaart sturen door een bode te zoeken. | sturen | kaart
            Ik zal de kaart (met de veren) sturen. | sturen | kaart
            Ik zal de kaart «Veren in Zeeland» sturen. | sturen | kaart «Veren in Zeeland»
            Ik zal de kaart, de lijst en de veren sturen. | sturen | kaart, de lijst en de veren
            Als het dooit, stuur ik de kaart. | stuur | kaart
            De kaart wordt [in mei] door de minister aan uw Kamer gestuurd. | gestuurd | kaart
            De kaart zal [in mei] aan de Kamer worden gestuurd. | gestuurd | kaart
            Ik hoop u de kaart [in mei] te kunnen sturen. | sturen | kaart
            Ik streef ernaar om u de kaart te sturen. | sturen | kaart
            Er komt een brief over de boten. | komt | brief over de boten
            Ik stuur u een brief, waarin staat hoe het gaat. | stuur | brief
            """)
    void whatIsSentIsTheThingWithAllThatBelongsToIt(String sentence, String verb, String topic) {
        assertThat(topic(sentence, verb, Type.INFORM)).isEqualTo(topic);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Ik informeer u [in mei] over de kosten van de sluis en over de veren. | informeer | kosten van de sluis en over de veren
            Ik informeer de leden van uw Kamer [in mei] over de kosten. | informeer | kosten
            Ik informeer u inzake de boten. | informeer | boten
            Ik informeer u ten aanzien van de boten. | informeer | boten
            Ik informeer u conform de motie over de boten. | informeer | boten
            Ik informeer u dat de boten klaar zijn. | informeer | boten klaar zijn
            Ik informeer u hoe het met de boten gaat. | informeer | hoe het met de boten gaat
            Ik zal nagaan of een reserveploeg haalbaar is. | nagaan | of een reserveploeg haalbaar is
            Ik ga met de schippers in gesprek over de ligplaatsen. | ga | ligplaatsen
            Ik kom terug op de vraag over de boten. | kom | vraag over de boten
            Ik kom terug op dat punt. | kom | dat punt
            Ik kom met een plan voor de boten. | kom | plan voor de boten
            Een analyse, waarover ik u informeer. | informeer | analyse
            De analyse van de boten waarover ik u informeer. | informeer | analyse van de boten
            Ik informeer u [in mei]. | informeer | ''
            Hierover informeer ik u graag nader. | informeer | ''
            """)
    void talkIsAboutWhatStandsBehindOver(String sentence, String verb, String topic) {
        assertThat(topic(sentence, verb, Type.INFORM)).isEqualTo(topic);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Ik zal nagaan of een reserveploeg haalbaar is. | nagaan | nagaan of een reserveploeg haalbaar is
            Ik zoek dit uit. | zoek | dit uitzoeken
            Ik zal [in mei] uitzoeken hoeveel boten er liggen. | uitzoeken | uitzoeken hoeveel boten er liggen
            Ik ga met de schippers in gesprek over de ligplaatsen. | ga | met de schippers in gesprek gaan over de ligplaatsen
            Ik zal met de schippers in gesprek gaan over de boten. | gaan | met de schippers in gesprek gaan over de boten
            Ik zeg toe de motie uit te voeren. | zeg | de motie uitvoeren
            Ik zeg toe de motie uit te voeren. | voeren | de motie uitvoeren
            Ik zeg toe dat ik de motie uitvoer. | uitvoer | de motie uitvoeren
            Ik voer de motie uit. | voer | de motie uitvoeren
            Ik neem dit mee in de brief. | neem | dit meenemen in de brief
            Ik zal de boten laten onderzoeken. | onderzoeken | de boten laten onderzoeken
            Ik onderzoek de boten. | onderzoek | de boten onderzoeken
            Ik zal mijn agenda bijwerken. | bijwerken | mijn agenda bijwerken
            Ik zal de motie (van de schippers) uitvoeren. | uitvoeren | de motie uitvoeren
            Ik kom terug op de vraag over de boten. | kom | terugkomen op de vraag over de boten
            Ik breng u op de hoogte van de boten. | breng | op de hoogte brengen van de boten
            De minister voert de motie uit, maar niet nu. | voert | de motie uitvoeren, maar niet
            """)
    void actIsWrittenWithItsInfinitiveAndWithoutWhoDoesIt(String sentence, String verb, String act) {
        assertThat(topic(sentence, verb, Type.ACT)).isEqualTo(act);
    }

    private static String topic(String marked, String verb, Type type) {
        Sentence sentence = Sentence.of(marked);
        return sentence.topics().of(sentence.frame(verb), type);
    }
}

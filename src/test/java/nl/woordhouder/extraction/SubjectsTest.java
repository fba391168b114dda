// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.woordhouder.extraction.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectsTest {
    private static final Extractor ENGINE = Extractor.standard();
    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);
    private static final String HEAD = """
            Betreft: Verslag van de handelsmissie naar Letland

            Geachte voorzitter,

            """;

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            Ik zal uw Kamer uiterlijk op 16 februari 2026 het actieplan havensamenwerking toesturen. | Actieplan havensamenwerking
            Ik stuur uw Kamer in maart de evaluatie van de proef met nachttreinen. | Evaluatie van de proef met nachttreinen
            Ik stuur de Kamer voor de zomer een brief over de veren in Zeeland. | Brief over de veren in Zeeland
            In mei stuur ik uw Kamer een brief over de veren in Zeeland. | Brief over de veren in Zeeland
            De Kamer ontvangt voor de zomer een brief over de veren in Zeeland. | Brief over de veren in Zeeland
            Het rapport over de stikstofmetingen wordt in april naar de Kamer gestuurd. | Rapport over de stikstofmetingen
            De Kamer wordt in het najaar geïnformeerd over de stand van de dijkversterking. | Stand van de dijkversterking
            De Kamer wordt in het najaar over de stand van de dijkversterking geïnformeerd. | Stand van de dijkversterking
            Ik informeer uw Kamer voor 1 juni over de kosten van de sluis. | Kosten van de sluis
            Over de kosten van de sluis informeer ik uw Kamer voor 1 juni. | Kosten van de sluis
            Ik zal de Kamer over de kosten van de sluis voor 1 juni informeren. | Kosten van de sluis
            Ik zeg toe dat ik de Kamer in mei informeer over de kosten van de sluis. | Kosten van de sluis
            Ik zeg toe de Kamer in mei te informeren over de kosten van de sluis. | Kosten van de sluis
            Ik verwacht uw Kamer in maart te informeren over de kosten van de sluis. | Kosten van de sluis
            Uw Kamer wordt hier in mei over geïnformeerd. | Verslag van de handelsmissie naar Letland
            Hierover informeer ik uw Kamer voor de zomer. | Verslag van de handelsmissie naar Letland
            Ik informeer uw Kamer in maart over de uitkomsten. | Uitkomsten: Verslag van de handelsmissie naar Letland
            Over de uitkomsten van deze missie wordt uw Kamer in maart geïnformeerd. | Uitkomsten van deze missie: Verslag van de handelsmissie naar Letland
            Ik stuur uw Kamer het resultaat daarvan in april. | Resultaat: Verslag van de handelsmissie naar Letland
            Ik zal nagaan of een reserveploeg haalbaar is. | Nagaan of een reserveploeg haalbaar is
            Ik zal laten onderzoeken of een reserveploeg haalbaar is. | Laten onderzoeken of een reserveploeg haalbaar is
            Ik zal voor de zomer uitzoeken hoeveel boten er liggen. | Uitzoeken hoeveel boten er liggen
            Ik zal met de schippers in gesprek gaan over de ligplaatsen. | Met de schippers in gesprek gaan over de ligplaatsen
            Ik zeg toe de motie over de ligplaatsen uit te voeren. | De motie over de ligplaatsen uitvoeren
            Ik kom voor het kerstreces terug op de vraag over de ligplaatsen. | Vraag over de ligplaatsen
            Op de vraag over de ligplaatsen kom ik voor het kerstreces terug. | Vraag over de ligplaatsen
            Ik kom voor de zomer met een plan voor de ligplaatsen. | Plan voor de ligplaatsen
            Als de proef slaagt, stuur ik uw Kamer in mei het draaiboek voor de veren. | Draaiboek voor de veren
            Ik informeer uw Kamer in mei hoe de veren worden betaald. | Hoe de veren worden betaald
            De minister van Visserij stuurt uw Kamer in mei de kaart met vangstgebieden. | Kaart met vangstgebieden
            """)
    void saysInOneLineWhatIsPromised(String sentence, String subject) {
        List<Candidate> candidates = ENGINE.extract(HEAD + sentence + "\n", DAY).candidates();

        assertThat(candidates).extracting(Candidate::subject).containsExactly(subject);
    }

    @Test
    void longTopicIsCutAtAWord() {
        String topic = "kosten van " + "havens en ".repeat(20) + "kades";

        String subject = new Subjects("", "", (span, known) -> "").of(topic, new Span(0, 0));

        assertThat(subject).hasSizeLessThanOrEqualTo(140).matches("Kosten van .*havens…");
    }

    @Test
    void withoutTitleOrTopicItIsTheSentence() {
        String sentence = "Hierover informeer ik u.";

        assertThat(new Subjects(sentence, "", (span, known) -> "").of("", new Span(0, sentence.length())))
                .isEqualTo(sentence);
    }

    @Test
    void titleOfAnAnswerGivesItsTopicOnly() {
        Subjects subjects = new Subjects(
                "", "Antwoord op vragen van het lid Jansen (XYZ) over de kades van Delfzijl", (span, known) -> "");

        assertThat(subjects.of("", new Span(0, 0))).isEqualTo("Kades van Delfzijl");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            De kades van Delfzijl worden nu gemeten door de provincie. Hierover informeer ik uw Kamer voor de zomer. | Kades van Delfzijl
            Ik spreek met de schippers over de ligplaatsen in Delfzijl. Ik informeer uw Kamer in mei over de uitkomsten. | Uitkomsten: ligplaatsen in Delfzijl
            Nu wordt het waterpeil van de Oosterschelde gemeten. Dat is nodig. Ik stuur u de resultaten in mei. | Resultaten: waterpeil van de Oosterschelde
            Zodra het herstel van de Oosterscheldekering klaar is, informeer ik uw Kamer. | Herstel van de Oosterscheldekering
            De minister van Cultuur en Media schreef over de veren in Zeeland. Daarover informeer ik u in mei. | Veren in Zeeland
            De schippers klagen over de ligplaatsen in Delfzijl. Ik ga in mei in gesprek met de provincies en informeer u daarna. | Ligplaatsen in Delfzijl
            Vissers maken zich zorgen over «Het einde van de haven». Ik stuur u de agenda in mei. | Agenda: «Het einde van de haven»
            """)
    void whatOnlyPointsBackIsNamedByTheSentenceBeforeIt(String text, String subject) {
        assertThat(subjects(HEAD + text + "\n")).containsExactly(subject);
    }

    @Test
    void answerThatOnlyPointsBackIsNamedByItsQuestion() {
        assertThat(subjects("""
                        Vraag 1
                        Hoe staat het met de veerpont in Zeeland?

                        Vraag 2
                        Wat kost het herstel van de sluis bij Delfzijl?

                        Antwoord 1
                        Die vaart weer.

                        Antwoord 2
                        Hierover informeer ik uw Kamer in mei.
                        """)).containsExactly("Herstel van de sluis bij Delfzijl (vraag 2)");
    }

    @Test
    void pledgeInADebateIsNamedByWhatTheMemberAsked() {
        assertThat(subjects("""
                        De heer Jansen (ABC):
                        Ik maak mij zorgen. Kan de minister ons informeren over de veren in Zeeland?

                        Minister De Wit:
                        Dat kan ik toezeggen.
                        """)).containsExactly("Veren in Zeeland (vraag van Jansen)");
    }

    @ParameterizedTest
    @CsvSource({
        "dat gesprek voeren, Veren in Zeeland",
        "dat doen, Veren in Zeeland",
        "dat wetsvoorstel, Dat wetsvoorstel: veren in Zeeland"
    })
    void actThatOnlyPointsBackTellsNothingBesideWhatWasSaidBefore(String topic, String subject) {
        Subjects subjects = new Subjects("", "", (sentence, known) -> "veren in Zeeland");
        assertThat(subjects.of(topic, new Span(0, 0))).isEqualTo(subject);
    }

    private static List<String> subjects(String text) {
        return ENGINE.extract(text, DAY).candidates().stream()
                .map(Candidate::subject)
                .toList();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.woordhouder.extraction.text.Speaker.Role;
import nl.woordhouder.extraction.text.Zone.Kind;
import org.junit.jupiter.api.Test;

class StructureTest {

    @Test
    void printedAnswersAlternateBetweenQuestionAndAnswer() {
        String text = """
                Antwoord van Minister Jansen (Zeezaken) (ontvangen 3 maart 2031).
                Vraag 1
                Wilt u de Kamer informeren?
                Antwoord 1
                Ja, in mei.
                Vraag 2 en 3
                Wanneer dan?
                Antwoord 2 en 3
                In juni.
                """;
        assertThat(kinds(text))
                .containsExactly(Kind.LETTERHEAD, Kind.QUESTION, Kind.ANSWER, Kind.QUESTION, Kind.ANSWER);
        assertThat(genre(text)).isEqualTo(Genre.ANSWERS);
        assertThat(kindAt(text, "in mei")).isEqualTo(Kind.ANSWER);
        assertThat(kindAt(text, "Wanneer dan")).isEqualTo(Kind.QUESTION);
    }

    @Test
    void bareNumberIsAQuestionWhereAnswersFollow() {
        String text = """
                1
                Wilt u antwoorden?

                Antwoord
                Er zijn
                7
                schepen.

                2
                En het derde?

                3
                En het vierde?

                Antwoord 2, 3 4 en 5
                Dat volgt.
                """;
        assertThat(kindAt(text, "schepen")).isEqualTo(Kind.ANSWER);
        assertThat(kindAt(text, "En het derde")).isEqualTo(Kind.QUESTION);
        assertThat(kindAt(text, "En het vierde")).isEqualTo(Kind.QUESTION);
        assertThat(kindAt(text, "Dat volgt")).isEqualTo(Kind.ANSWER);
    }

    @Test
    void questionsMayBeLeftOut() {
        String text = "1\nHoe?\n\nAntwoord\nZo.\nEr zijn\n9\nschepen.\n\n6\nEn dan?\n\nAntwoord\nDat volgt.\n";
        assertThat(kindAt(text, "schepen")).isEqualTo(Kind.ANSWER);
        assertThat(kindAt(text, "En dan")).isEqualTo(Kind.QUESTION);
    }

    @Test
    void numbersAreNoQuestionsWhereQuestionsAreCalledSo() {
        String text = "Vraag 1\nHoe?\nAntwoord 1\nZo.\n\n2\n\nDat volgt.\n";
        assertThat(kindAt(text, "Dat volgt")).isEqualTo(Kind.ANSWER);
    }

    @Test
    void noticeAfterTheQuestionsIsAnAnswer() {
        String text = "Vraag 1\nHoe?\nMededeling De vragen worden later beantwoord.\n";
        assertThat(kindAt(text, "De vragen")).isEqualTo(Kind.ANSWER);
    }

    @Test
    void answersOfTheAuditorsAreNotOfTheGovernment() {
        String text =
                "Beantwoording vragen Tweede Kamer over het rapport Havens\n\n1\nHoe?\n\nAntwoord\nWij onderzoeken dit.\n";
        assertThat(genre(text)).isEqualTo(Genre.AUDIT);
        assertThat(genre(text.replace("Wij onderzoeken", "Dat zal ik doen en ik onderzoek")))
                .isEqualTo(Genre.ANSWERS);
    }

    @Test
    void letterThatLostItsLinesKeepsItsHead() {
        String text =
                "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal Den Haag, 3 mei 2031 Hierbij bied ik u iets aan.\n";
        assertThat(kindAt(text, "Den Haag")).isEqualTo(Kind.BODY);
        assertThat(structure(text).zoneAt(0).content().of(text)).startsWith(" Hierbij");
        String other = "Datum 3 mei 2031 Betreft Havens Geachte voorzitter, Met deze brief volgt iets.\n";
        assertThat(kinds(other)).containsExactly(Kind.LETTERHEAD, Kind.BODY);
    }

    @Test
    void motionThatLostItsLinesIsStillOne() {
        String text =
                "De Kamer, gehoord de beraadslaging, verzoekt de regering te schrijven, en gaat over tot de orde van de dag. Bos\n";
        assertThat(kinds(text)).containsExactly(Kind.MOTION, Kind.SIGNATURE);
    }

    @Test
    void signatureMayNameItsPersonOnTheSameLine() {
        String text = "Geachte voorzitter,\nHet komt.\nDe Staatssecretaris van Zee en Wind, W.J. Bos\n";
        assertThat(kinds(text)).containsExactly(Kind.BODY, Kind.SIGNATURE);
    }

    @Test
    void speakerMayStandBehindAListMarkOrATime() {
        String text = "De voorzitter:\nGoed.\n-   De heer Bos (ABC): Vraag.\n(9:11) Ösman (DEF):\nNog een.\n";
        assertThat(structure(text).zones())
                .extracting(zone -> zone.speaker() == null ? "" : zone.speaker().name())
                .containsExactly("", "Bos", "Ösman");
    }

    @Test
    void labelMayStandBeforeTheTextOnItsLine() {
        String text = "Vraag 1: Komt er een brief?\nAntwoord 1: Ja, in mei.\n";
        assertThat(kindAt(text, "Ja, in mei")).isEqualTo(Kind.ANSWER);
        assertThat(structure(text).zones().get(1).label().of(text)).isEqualTo("Antwoord 1:");
    }

    @Test
    void sentenceThatBeginsWithTheWordAntwoordIsNoLabel() {
        String text =
                "Vraag 1\nHoe?\nAntwoord 1\nEerst dit.\nAntwoord van de inspectie wordt afgewacht.\nVragen zijn er ook.\n";
        assertThat(kinds(text)).containsExactly(Kind.QUESTION, Kind.ANSWER);
    }

    @Test
    void letterHasAHeadABodyAndASignature() {
        String text = """
                Aan de Voorzitter van de Tweede Kamer
                Datum 3 maart 2031

                Geachte voorzitter,

                In mei informeer ik uw Kamer.

                Hoogachtend,

                De minister van Zeezaken,

                J.P. de Wit
                """;
        assertThat(kinds(text)).containsExactly(Kind.LETTERHEAD, Kind.BODY, Kind.SIGNATURE);
        assertThat(genre(text)).isEqualTo(Genre.LETTER);
    }

    @Test
    void turnsKnowWhoSpeaks() {
        String text = """
                De voorzitter:
                Het woord is aan de heer Van der Meer.

                De heer Van der Meer (ABC):
                Kan de minister dat toezeggen?

                Mevrouw Kim-Ösman (DEF-Groen): Ik sluit me aan.

                Staatssecretaris De Wit:
                Dat zeg ik toe.
                """;
        Structure structure = structure(text);
        assertThat(structure.genre()).isEqualTo(Genre.DEBATE);
        assertThat(structure.zones())
                .extracting(Zone::speaker)
                .containsExactly(
                        new Speaker(Role.CHAIR, "", null),
                        new Speaker(Role.MEMBER, "Van der Meer", "ABC"),
                        new Speaker(Role.MEMBER, "Kim-Ösman", "DEF-Groen"),
                        new Speaker(Role.STATE_SECRETARY, "De Wit", null));
    }

    @Test
    void colonInASentenceIsNoSpeaker() {
        String text =
                "De voorzitter:\nGoed.\n\nMinister Jansen:\nIk zeg u: het komt.\nMinister van Zeezaken: dat ben ik (nog):\nJa.\n";
        assertThat(kinds(text)).hasSize(2);
    }

    @Test
    void chairReadsTheCommitmentsAtTheEnd() {
        String text = "De voorzitter:\nWelkom. Er zijn toezeggingen gedaan.\n\nMinister Jansen:\n"
                + "Wij werken eraan.\n".repeat(20)
                + "\nDe voorzitter:\nDank u wel.\nIk lees de toezeggingen voor.\nDe minister stuurt in mei een brief.\n"
                + "\nMinister Jansen:\nKlopt.\n\nDe voorzitter:\nDe minister stuurt in juni nog een brief.\n";
        assertThat(kindAt(text, "Welkom")).isEqualTo(Kind.SPEECH);
        assertThat(kindAt(text, "Dank u wel")).isEqualTo(Kind.SPEECH);
        assertThat(kindAt(text, "De minister stuurt in mei")).isEqualTo(Kind.CLOSING_LIST);
        assertThat(kindAt(text, "Klopt")).isEqualTo(Kind.SPEECH);
        assertThat(kindAt(text, "in juni")).isEqualTo(Kind.CLOSING_LIST);
    }

    @Test
    void motionRunsFromTheChamberToTheOrderOfTheDay() {
        String text = "MOTIE VAN HET LID JANSEN\nDe Kamer,\ngehoord de beraadslaging,\n"
                + "verzoekt de regering een brief te sturen,\nen gaat over tot de orde van de dag.\nJansen\n";
        assertThat(kinds(text)).containsExactly(Kind.LETTERHEAD, Kind.MOTION, Kind.SIGNATURE);
        assertThat(genre(text)).isEqualTo(Genre.MOTION);
    }

    @Test
    void motionInADebateEndsAndTheSpeakerGoesOn() {
        String text = "De voorzitter:\nHet woord is aan u.\n\nDe heer Bos (ABC):\nEen motie.\nDe Kamer,\n"
                + "verzoekt de regering te schrijven,\nen gaat over tot de orde van de dag.\nDank u.\n";
        assertThat(kindAt(text, "verzoekt")).isEqualTo(Kind.MOTION);
        Zone after = structure(text).zoneAt(text.indexOf("Dank u"));
        assertThat(after.kind()).isEqualTo(Kind.SPEECH);
        assertThat(after.speaker()).isEqualTo(new Speaker(Role.MEMBER, "Bos", "ABC"));
    }

    @Test
    void consultationKnowsQuestionsFromReaction() {
        String text =
                "I. Vragen en opmerkingen vanuit de fracties\nVragen en opmerkingen van de leden van de ABC-fractie\n"
                        + "Wanneer komt de brief?\nII. Reactie van de minister\nVragen en opmerkingen van de leden van de ABC-fractie\n"
                        + "De brief komt in mei.\n";
        assertThat(kindAt(text, "Wanneer komt")).isEqualTo(Kind.QUESTION);
        assertThat(kindAt(text, "De brief komt in mei")).isEqualTo(Kind.ANSWER);
        assertThat(genre(text)).isEqualTo(Genre.CONSULTATION);
    }

    @Test
    void textWithoutLabelsIsOneBody() {
        assertThat(kinds("Ja, de brief komt in mei.\n")).containsExactly(Kind.BODY);
        assertThat(kinds("")).containsExactly(Kind.BODY);
    }

    @Property
    boolean zonesTileAnyText(@ForAll("lines") String text) {
        int end = 0;
        for (Zone zone : structure(text).zones()) {
            if (zone.span().start() != end || !zone.span().contains(zone.label())) {
                return false;
            }
            end = zone.span().end();
        }
        return end == SourceText.of(text).text().length();
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> lines() {
        return net.jqwik.api.Arbitraries.of(
                        "Vraag 1",
                        "Antwoord",
                        "1",
                        "2",
                        "De voorzitter:",
                        "De heer Bos (ABC): Ja.",
                        "Geachte voorzitter,",
                        "Hoogachtend,",
                        "De Kamer,",
                        "en gaat over tot de orde van de dag.",
                        "Tekst.",
                        "",
                        "Ik lees de toezeggingen voor.")
                .list()
                .ofMaxSize(20)
                .map(lines -> String.join("\n", lines));
    }

    private static Structure structure(String text) {
        return Structure.of(SourceText.of(text));
    }

    private static Genre genre(String text) {
        return structure(text).genre();
    }

    private static List<Kind> kinds(String text) {
        return structure(text).zones().stream().map(Zone::kind).toList();
    }

    private static Kind kindAt(String text, String words) {
        return structure(text).zoneAt(text.indexOf(words)).kind();
    }
}

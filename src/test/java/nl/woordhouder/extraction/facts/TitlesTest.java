// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.facts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.woordhouder.extraction.text.SourceText;
import nl.woordhouder.extraction.text.Structure;
import org.junit.jupiter.api.Test;

class TitlesTest {

    @Test
    void answersAreNamedAfterTheirQuestions() {
        assertThat(
                        titleOf(
                                "Vragen van het lid Bos (ABC) aan de Minister van Zeezaken over de\nnieuwe haven (ingezonden 1 mei 2031).\nVraag 1\nHoe?\n"))
                .isEqualTo("Antwoord op vragen van het lid Bos (ABC) over de nieuwe haven");
    }

    @Test
    void letterIsNamedAfterItsSubject() {
        assertThat(titleOf("Datum 3 mei 2031\nBetreft: Stand van de havens\n\nGeachte voorzitter,\n"))
                .isEqualTo("Stand van de havens");
        assertThat(titleOf("Onderwerp\nStand van de havens\n\nGeachte voorzitter,\n"))
                .isEqualTo("Stand van de havens");
    }

    @Test
    void letterThatLostItsLinesKeepsItsSubject() {
        assertThat(
                        titleOf(
                                "> Retouradres Postbus 1 Kenmerk X Datum Betreft 3 mei 2031 Stand van de havens Geachte voorzitter, Met deze brief"))
                .isEqualTo("Stand van de havens");
    }

    @Test
    void answerWithoutTheHeadOfItsQuestionsIsNamedAfterTheFirstOne() {
        assertThat(
                        titleOf(
                                " Antwoord van minister Jansen (Zeezaken) (ontvangen 3 mei 2031)\n\n1\nKent u het bericht «Nieuwe haven loopt vol»?\n\nAntwoord\nJa.\n"))
                .isEqualTo("Antwoord van minister Jansen (Zeezaken) over «Nieuwe haven loopt vol»");
    }

    @Test
    void motionIsNamedAfterItsMovers() {
        assertThat(titleOf("99 001\nMOTIE VAN DE LEDEN VAN DER MEER EN BOS C.S.\nVoorgesteld\n"))
                .isEqualTo("Motie van de leden van der Meer en Bos c.s.");
    }

    @Test
    void debateIsNamedByItsFirstLine() {
        assertThat(
                        titleOf(
                                "Havens en kades\nVerslag van een commissiedebat\nDe voorzitter:\nGoed.\nDe voorzitter:\nJa.\n"))
                .isEqualTo("Havens en kades");
    }

    @Test
    void bareAnswerHasNoTitle() {
        assertThat(titleOf("Antwoord\nJa.")).isEmpty();
        assertThat(titleOf("Ja, dat klopt.")).isEmpty();
        assertThat(titleOf("")).isEmpty();
    }

    private static String titleOf(String text) {
        SourceText source = SourceText.of(text);
        return Titles.of(source, Structure.of(source));
    }
}

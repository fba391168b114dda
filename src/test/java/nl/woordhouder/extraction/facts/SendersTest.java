// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.woordhouder.extraction.Sender;
import nl.woordhouder.extraction.text.SourceText;
import nl.woordhouder.extraction.text.Structure;
import org.junit.jupiter.api.Test;

class SendersTest {

    @Test
    void headOfPrintedAnswersNamesTheSender() {
        assertThat(
                        senderOf(
                                "Antwoord van Staatssecretaris De Wit-Bos (Zeezaken en Havens), mede namens de ministers van"
                                        + " Dijkzaken en van Land en Water en de staatssecretaris van Duinen (ontvangen 3 maart 2031).\n1\nHoe?\nAntwoord\nZo.\n"))
                .isEqualTo(new Sender(
                        "staatssecretaris van Zeezaken en Havens",
                        "De Wit-Bos",
                        List.of(
                                "minister van Dijkzaken",
                                "minister van Land en Water",
                                "staatssecretaris van Duinen")));
    }

    @Test
    void letterIsSignedByItsSender() {
        assertThat(
                        senderOf(
                                "Geachte voorzitter,\n\nHet komt.\n\nHoogachtend,\n\nDe minister voor Zee en Wind,\n\n\n\nA.B. van Duin\n"))
                .isEqualTo(new Sender("minister voor Zee en Wind", "Van Duin", List.of()));
    }

    @Test
    void officeMayEnumerateFourFields() {
        assertThat(senderOf(
                                "Geachte voorzitter,\n\nHet komt.\n\nDe staatssecretaris van Zee, Wind, Dijkzaken en Duinen,\n\nJ. Bos\n")
                        .office())
                .isEqualTo("staatssecretaris van Zee, Wind, Dijkzaken en Duinen");
    }

    @Test
    void nameMayStandBehindTheOffice() {
        assertThat(senderOf("Geachte voorzitter,\nHet komt.\nDe Staatssecretaris van Zee, Land en Lucht, W.J. Bos\n"))
                .isEqualTo(new Sender("staatssecretaris van Zee, Land en Lucht", "Bos", List.of()));
    }

    @Test
    void officeInCapitalsIsWrittenAsUsual() {
        assertThat(senderOf("Geachte voorzitter,\n\nHet komt.\n\nDE STAATSSECRETARIS VAN ZEE EN WIND,\n\nJ. Bos\n")
                        .office())
                .isEqualTo("staatssecretaris van Zee en Wind");
    }

    @Test
    void textThatNamesNobodyHasNoSender() {
        assertThat(senderOf("Ja, de minister van Zeezaken weet ervan.")).isEqualTo(Sender.UNKNOWN);
    }

    private static Sender senderOf(String text) {
        SourceText source = SourceText.of(text);
        return Senders.of(source, Structure.of(source));
    }
}

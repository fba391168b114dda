// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentHeadTest {
    private static final String LETTER = """
            36 204 Regels voor de kleine havens

            Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
            Postbus 1
            Den Haag

            Datum 3 maart 2031
            Ons kenmerk: HVN-2031/0042
            Betreft: Voortgang van de kleine havens

            Geachte voorzitter,

            Met deze brief informeer ik u over de havens.

            De minister van Kustzaken,
            A. van Duin
            """;

    @Test
    void aLetterTellsToWhomItIsSentAndUnderWhichNumbers() {
        DocumentHead head = DocumentHead.of(LETTER);

        assertThat(head.kind()).isEqualTo("brief");
        assertThat(head.addressee()).isEqualTo("Tweede Kamer");
        assertThat(head.dossiers()).isEqualTo("36204");
        assertThat(head.number()).isEqualTo("HVN-2031/0042");
    }

    @Test
    void aChapterOfTheBudgetIsPartOfItsDossier() {
        assertThat(DocumentHead.of("36 800-XII Vaststelling van de begroting\n").dossiers())
                .isEqualTo("36800-XII");
        assertThat(DocumentHead.of("Kamerstuk 36 204, nr. 7\n").dossiers()).isEqualTo("36204");
    }

    @Test
    void anAmountOfMoneyOrAPhoneNumberIsNoDossier() {
        DocumentHead head = DocumentHead.of("Er is 36 204 euro over.\n36 204 euro is veel.\nTel. 070 123 456\n");

        assertThat(head.dossiers()).isNull();
    }

    @Test
    void whatIsNotToldStaysUnknown() {
        assertThat(DocumentHead.of("Een losse aantekening.\n")).isEqualTo(new DocumentHead(null, null, null, null));
        assertThat(DocumentHead.of("")).isEqualTo(new DocumentHead(null, null, null, null));
    }

    @Test
    void aWordWithoutDigitsIsNoReference() {
        assertThat(DocumentHead.of("Kenmerk\nBetreft\n").number()).isNull();
        assertThat(DocumentHead.of("Kenmerk\n2031-0000123456\n").number()).isEqualTo("2031-0000123456");
    }
}

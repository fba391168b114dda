// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialLinkTest {
    private static final String SITE = "https://zoek.officielebekendmakingen.nl/";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kamerstuk: Kamerstuk 30 821, nr. 251                      | kst-30821-251
            motie: motie van het lid Van Dam (36 600 V, nr. 31)       | kst-36600-V-31
            Kamerstuk: 29398-1190                                     | kst-29398-1190
            Kamerstuk: Kamerstukken II, 32 852 nummer 7               | kst-32852-7
            """)
    void aCitationLeadsToItsPublication(String citation, String page) {
        assertThat(OfficialLink.paper(citation)).isEqualTo(new OfficialLink(citation, SITE + page));
    }

    @Test
    void whatNamesNoPublicationHasNoLink() {
        assertThat(OfficialLink.paper("debat: het debat van 4 december 2025").url())
                .isNull();
        assertThat(OfficialLink.paper("Kamerlid: het lid De Wit").url()).isNull();
    }

    @Test
    void eachDossierOfADocumentHasItsOwn() {
        assertThat(OfficialLink.dossiers("36204, 36 600-X, zonder nummer"))
                .containsExactly(
                        new OfficialLink("36204", SITE + "dossier/36204"),
                        new OfficialLink("36 600-X", SITE + "dossier/36600-X"),
                        new OfficialLink("zonder nummer", null));
        assertThat(OfficialLink.dossiers(null)).isEqualTo(List.of());
    }
}

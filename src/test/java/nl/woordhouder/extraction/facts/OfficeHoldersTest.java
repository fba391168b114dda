// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.facts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.woordhouder.extraction.text.SourceText;
import nl.woordhouder.extraction.text.Speaker;
import nl.woordhouder.extraction.text.Speaker.Role;
import org.junit.jupiter.api.Test;

class OfficeHoldersTest {
    private static final OfficeHolders PRESENT = OfficeHolders.of(SourceText.of(
            "Aanwezig zijn vier leden, te weten: Bos en Kim,\nen de heer De Wit, staatssecretaris Duinen, Kades en Havens,"
                    + " mevrouw Van der Zee, minister van Zee, Land en Lucht, viceminister-president, en de heer Kaya,"
                    + " minister-president, minister van Algemene Zaken.\nAanvang 10.00 uur."));

    @Test
    void thosePresentAreKnownByName() {
        assertThat(PRESENT.officeOf(new Speaker(Role.STATE_SECRETARY, "De Wit", null)))
                .contains("staatssecretaris Duinen, Kades en Havens");
        assertThat(PRESENT.officeOf(new Speaker(Role.MINISTER, "Van der Zee", null)))
                .contains("minister van Zee, Land en Lucht");
        assertThat(PRESENT.officeOf(new Speaker(Role.MINISTER, "Kaya", null))).contains("minister-president");
    }

    @Test
    void onlyMinisterWhoIsWelcomedIsTheOneWhoSpeaks() {
        OfficeHolders welcomed = OfficeHolders.of(
                SourceText.of("De voorzitter:\nIk heet de minister van Zeezaken welkom. Het woord is aan hem."));
        assertThat(welcomed.officeOf(new Speaker(Role.MINISTER, "Jansen", null)))
                .contains("minister van Zeezaken");
        assertThat(welcomed.officeOf(new Speaker(Role.STATE_SECRETARY, "Jansen", null)))
                .isEmpty();
    }

    @Test
    void twoMinistersWithoutNamesAreNotGuessed() {
        OfficeHolders two =
                OfficeHolders.of(SourceText.of("Welkom aan de minister van Zeezaken en de minister voor Havens."));
        assertThat(two.officeOf(new Speaker(Role.MINISTER, "Jansen", null))).isEmpty();
    }

    @Test
    void membersHoldNoOffice() {
        assertThat(PRESENT.officeOf(new Speaker(Role.MEMBER, "Kaya", "ABC"))).isEmpty();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.facts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.woordhouder.extraction.text.SourceText;
import nl.woordhouder.extraction.text.Structure;
import org.junit.jupiter.api.Test;

class OfficeHoldersTest {
    private static final String TURNS = "\nDe voorzitter:\nGoed.\n\nMinister Jansen:\nJa.\n";
    private static final OfficeHolders PRESENT = of(
            ("Aanwezig zijn vier leden, te weten: Bos en Kim,\nen de heer De Wit, staatssecretaris Duinen, Kades en Havens,"
                    + " mevrouw Van der Zee, minister van Zee, Land en Lucht, viceminister-president, en de heer Kaya,"
                    + " minister-president, minister van Algemene Zaken.\nAanvang 10.00 uur."));

    @Test
    void thosePresentAreKnownByName() {
        assertThat(PRESENT.present("De Wit")).contains("staatssecretaris Duinen, Kades en Havens");
        assertThat(PRESENT.present("Van der Zee")).contains("minister van Zee, Land en Lucht");
        assertThat(PRESENT.present("Kaya")).contains("minister-president");
        assertThat(PRESENT.present("Bos")).isEmpty();
    }

    @Test
    void holderOfAnOfficeIsWhoIsPresent() {
        assertThat(PRESENT.holder("minister van Zee, Land en Lucht")).contains("Van der Zee");
        assertThat(PRESENT.holder("minister van Zeezaken")).isEmpty();
    }

    @Test
    void onlyMinisterWhoIsWelcomedIsTheOneWhoSpeaks() {
        OfficeHolders welcomed = of(("De voorzitter:\nIk heet de minister van Zeezaken welkom. Het woord is aan hem."));
        assertThat(welcomed.theOnly("minister")).contains("minister van Zeezaken");
        assertThat(welcomed.theOnly("staatssecretaris")).isEmpty();
        assertThat(welcomed.onlyOne()).contains("minister van Zeezaken");
    }

    @Test
    void twoMinistersWithoutNamesAreNotGuessed() {
        OfficeHolders two = of(("Welkom aan de minister van Zeezaken en de minister voor Havens."));
        assertThat(two.theOnly("minister")).isEmpty();
        assertThat(two.onlyOne()).isEmpty();
    }

    @Test
    void bareFunctionMeansTheOnlyOnePresent() {
        assertThat(PRESENT.theOnly("minister")).contains("minister van Zee, Land en Lucht");
        assertThat(PRESENT.theOnly("minister-president")).contains("minister-president");
    }

    @Test
    void letterHasNoHolders() {
        SourceText letter = SourceText.of("Vragen aan de minister van Zeezaken.");
        assertThat(OfficeHolders.of(letter, Structure.of(letter)).theOnly("minister"))
                .isEmpty();
    }

    private static OfficeHolders of(String head) {
        SourceText source = SourceText.of(head + TURNS);
        return OfficeHolders.of(source, Structure.of(source));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.woordhouder.extraction.rulebook.RuleFiles;
import org.junit.jupiter.api.Test;

class CabinetsTest {
    private static final Cabinets CABINETS = Cabinets.read(RuleFiles.standard());
    private static final LocalDate IN_2018 = LocalDate.of(2018, 5, 15);
    private static final LocalDate IN_2023 = LocalDate.of(2023, 3, 15);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 3, 11);

    @Test
    void nameAndDayTellTheOffice() {
        assertThat(CABINETS.office("De Jonge", "minister", IN_2018))
                .contains("minister van Volksgezondheid, Welzijn en Sport");
        assertThat(CABINETS.office("De Jonge", "minister", IN_2023))
                .contains("minister voor Volkshuisvesting en Ruimtelijke Ordening");
    }

    @Test
    void functionKeepsNamesakesApart() {
        assertThat(CABINETS.office("Heijnen", "staatssecretaris", IN_2023))
                .contains("staatssecretaris van Infrastructuur en Waterstaat");
        assertThat(CABINETS.office("Heijnen", "minister", IN_2023)).isEmpty();
    }

    @Test
    void primeMinisterIsAMinister() {
        assertThat(CABINETS.office("Rutte", "minister", IN_2023)).contains("minister-president");
    }

    @Test
    void withoutDayOnlyWhoHeldOneOfficeIsKnown() {
        assertThat(CABINETS.office("Weerwind", "minister", null)).contains("minister voor Rechtsbescherming");
        assertThat(CABINETS.office("De Jonge", "minister", null)).isEmpty();
    }

    @Test
    void firstAndLastDayCount() {
        assertThat(CABINETS.office("Bruins Slot", "minister", LocalDate.of(2023, 9, 4)))
                .contains("minister van Binnenlandse Zaken en Koninkrijksrelaties");
        assertThat(CABINETS.office("Bruins Slot", "minister", LocalDate.of(2023, 9, 5)))
                .contains("minister van Buitenlandse Zaken");
    }

    @Test
    void whoIsStillInOfficeHasNoLastDay() {
        assertThat(CABINETS.person("minister van Financiën", LocalDate.of(2031, 1, 1)))
                .contains("Heinen");
    }

    @Test
    void twoHoldersOfOneOfficeAreNotChosenBetween() {
        assertThat(CABINETS.person("staatssecretaris van Financiën", IN_2023)).isEmpty();
        assertThat(CABINETS.person("minister van Financiën", IN_2023)).contains("Kaag");
    }

    @Test
    void strangerHoldsNothing() {
        assertThat(CABINETS.office("Van Duinen", "minister", IN_2026)).isEmpty();
    }

    @Test
    void abbreviatedMinistryIsSpelledOut() {
        assertThat(CABINETS.spelledOut("minister van VWS")).isEqualTo("minister van Volksgezondheid, Welzijn en Sport");
        assertThat(CABINETS.spelledOut("minister van Zeezaken")).isEqualTo("minister van Zeezaken");
        assertThat(CABINETS.spelledOut("minister")).isEqualTo("minister");
    }
}

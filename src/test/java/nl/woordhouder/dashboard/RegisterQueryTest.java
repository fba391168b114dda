// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterQueryTest {
    private final RegisterQuery query = RegisterQuery.of(Map.of(
            "zoek", List.of(" dijk & duin "),
            "status", List.of("openstaand", "voldaan", ""),
            "na", List.of("2026-01-01_7"),
            "onbekend", List.of("x")));

    @Test
    void theAddressHoldsWhatIsKnownAndFilled() {
        assertThat(query.url())
                .isEqualTo("/register?zoek=dijk+%26+duin&status=openstaand&status=voldaan&na=2026-01-01_7");
    }

    @Test
    void anotherFilterStartsAtTheFirstPage() {
        assertThat(query.without("status", "voldaan").url())
                .isEqualTo("/register?zoek=dijk+%26+duin&status=openstaand");
        assertThat(query.with("sorteer", "nieuwste").url()).doesNotContain("na=");
    }

    @Test
    void thePlaceOfAPageIsReadBack() {
        assertThat(query.cursor())
                .hasValueSatisfying(cursor -> assertThat(cursor.id()).isEqualTo(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "gisteren_7", "2026-01-01_x", "2026-13-01_7", "_"})
    void aMadeUpPlaceIsTheStartOfTheList(String place) {
        assertThat(RegisterQuery.of(Map.of("na", List.of(place))).cursor()).isEmpty();
    }
}

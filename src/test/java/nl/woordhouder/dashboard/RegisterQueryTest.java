// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.woordhouder.commitment.CommitmentFilter;
import nl.woordhouder.commitment.Cursor;
import nl.woordhouder.commitment.Sort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterQueryTest {
    private final RegisterQuery query = RegisterQuery.of(Map.of(
            "zoek", List.of(" dijk & duin "),
            "status", List.of("openstaand", "voldaan", ""),
            "na", List.of("7_2026-01-01"),
            "onbekend", List.of("x")));

    @Test
    void theAddressHoldsWhatIsKnownAndFilled() {
        assertThat(query.url())
                .isEqualTo("/register?zoek=dijk+%26+duin&status=openstaand&status=voldaan&na=7_2026-01-01");
    }

    @Test
    void anotherFilterStartsAtTheFirstPage() {
        assertThat(query.without("status", "voldaan").url())
                .isEqualTo("/register?zoek=dijk+%26+duin&status=openstaand");
        assertThat(query.with("sorteer", "nieuwste").url()).doesNotContain("na=");
    }

    @Test
    void thePlaceOfAPageIsReadBack() {
        assertThat(cursor("na", "7_2026-01-01")).isEqualTo(new Cursor(LocalDate.of(2026, 1, 1), 7));
        assertThat(query.turned(everything()).isBackwards()).isFalse();
        assertThat(cursor("voor", "7_2026-01-01")).isEqualTo(new Cursor(LocalDate.of(2026, 1, 1), 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "7_gisteren", "x_2026-01-01", "7_2026-13-01", "_"})
    void aMadeUpPlaceIsTheStartOfTheList(String place) {
        assertThat(cursor("na", place)).isNull();
        assertThat(cursor("voor", place)).isNull();
    }

    @Test
    void anOrderThatDoesNotExistIsTheOrderByDueDate() {
        assertThat(RegisterQuery.of(Map.of("sorteer", List.of("kleur"))).sort()).isEqualTo(Sort.DUE);
        assertThat(RegisterQuery.of(Map.of("sorteer", List.of("-onderwerp"))).sort())
                .isEqualTo(Sort.SUBJECT_LAST);
    }

    private static @Nullable Cursor cursor(String key, String place) {
        return RegisterQuery.of(Map.of(key, List.of(place)))
                .turned(everything())
                .cursor();
    }

    private static CommitmentFilter everything() {
        return CommitmentFilter.everything(LocalDate.of(2026, 2, 11));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class VariantTest {
    private static final String H2 = "jdbc:h2:file:./data/woordhouder";
    private static final String POSTGRES = "jdbc:postgresql://db:5432/woordhouder?password=geheim";

    @Test
    void eachVariantTakesItsOwnDatabase() {
        assertThat(Variant.H2.objection(H2, Optional.empty())).isEmpty();
        assertThat(Variant.POSTGRESQL.objection(POSTGRES, Optional.of(POSTGRES)))
                .isEmpty();
    }

    @Test
    void aVariantRefusesTheOtherDatabaseWithoutTellingTheAddress() {
        assertThat(Variant.H2.objection(POSTGRES, Optional.empty()))
                .hasValueSatisfying(why -> assertThat(why)
                        .contains("gebouwd voor H2", "jdbc:postgresql")
                        .doesNotContain("geheim", "\n"));
        assertThat(Variant.POSTGRESQL.objection(H2, Optional.empty()))
                .hasValueSatisfying(why -> assertThat(why).contains("gebouwd voor PostgreSQL", "jdbc:h2"));
    }

    @Test
    void theH2VariantDoesNotSilentlyIgnoreADatabaseUrl() {
        assertThat(Variant.H2.objection(H2, Optional.of(POSTGRES))).isPresent();
    }

    @Test
    void thePostgresVariantSaysWhichVariablesItNeeds() {
        assertThat(Variant.POSTGRESQL.objection("jdbc:postgresql:", Optional.empty()))
                .hasValueSatisfying(
                        why -> assertThat(why).contains("DATABASE_URL", "DATABASE_USERNAME", "DATABASE_PASSWORD"));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both packaged variants as real processes. */
class VariantsIT {
    private static final String H2 = "quarkus-app";
    private static final String POSTGRES = "quarkus-app-pg";
    private static final Map<String, String> NOTHING_SET = Map.of();

    @TempDir
    Path data;

    @Test
    void theH2VariantRefusesAPostgresAddress() throws IOException, InterruptedException {
        refuses(
                H2,
                Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:1/woordhouder"),
                "Deze variant van Woordhouder is gebouwd voor H2");
    }

    @Test
    void theH2VariantRefusesADatabaseUrlThatItWouldIgnore() throws IOException, InterruptedException {
        refuses(
                H2,
                Map.of("DATABASE_URL", "jdbc:postgresql://localhost:1/woordhouder"),
                "Deze variant van Woordhouder is gebouwd voor H2");
    }

    @Test
    void thePostgresVariantRefusesAnH2Address() throws IOException, InterruptedException {
        refuses(
                POSTGRES,
                Map.of("DATABASE_URL", "jdbc:h2:mem:verkeerd"),
                "Deze variant van Woordhouder is gebouwd voor PostgreSQL");
    }

    @Test
    void thePostgresVariantSaysWhichVariablesToSet() throws IOException, InterruptedException {
        refuses(POSTGRES, NOTHING_SET, "Zet DATABASE_URL");
    }

    @Test
    void thePostgresVariantSaysThatItsDatabaseIsNotThere() throws IOException, InterruptedException {
        refuses(
                POSTGRES,
                Map.of("DATABASE_URL", "jdbc:postgresql://localhost:1/woordhouder", "DATABASE_USERNAME", "iemand"),
                "Woordhouder kan de database niet bereiken");
    }

    @Test
    void theDemonstrationRefusesTheRegisterOfAnOrganisation() throws IOException, InterruptedException {
        refuses(H2, Map.of("WOORDHOUDER_DEMO", "true"), "alleen op een database die demo heet");
    }

    @Test
    void thePostgresVariantAnswersFromPostgres() throws IOException, InterruptedException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                PackagedProduct product = PackagedProduct.start(
                        POSTGRES,
                        data,
                        Map.of(
                                "DATABASE_URL", postgres.getJdbcUrl("postgres", "postgres"),
                                "DATABASE_USERNAME", "postgres",
                                "DATABASE_PASSWORD", "postgres"))) {
            HttpResponse<String> answer = PackagedProduct.get(product.address() + "/v1/ministeries");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"afkorting\":\"BZ\"");
        }
    }

    @Test
    void aClosedRegisterAsksToSignInButStillDescribesItself() throws IOException, InterruptedException {
        try (PackagedProduct product = PackagedProduct.start(H2, data, NOTHING_SET, "woordhouder.api.open=false")) {
            String address = product.address();
            HttpResponse<String> closed = PackagedProduct.get(address + "/v1/toezeggingen");

            assertThat(closed.statusCode()).isEqualTo(401);
            assertThat(closed.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(closed.headers().firstValue("API-Version")).isPresent();
            assertThat(PackagedProduct.get(address + "/v1/openapi.json").statusCode())
                    .isEqualTo(200);
        }
    }

    private void refuses(String variant, Map<String, String> environment, String why)
            throws IOException, InterruptedException {
        try (PackagedProduct product = PackagedProduct.start(variant, data, environment)) {
            assertThat(product.exitCode()).isNotZero();
            assertThat(product.lines()).filteredOn(line -> line.contains(why)).hasSize(1);
            assertThat(product.lines()).noneMatch(line -> line.startsWith("\tat ") || line.contains("Exception"));
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.database;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Starts a real PostgreSQL when the tests run with the profile {@code pg}; does nothing on H2. */
@QuarkusTestResource(PostgresForTests.class)
public class PostgresForTests implements QuarkusTestResourceLifecycleManager {
    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        if (!System.getProperty("quarkus.test.profile", "test").contains("pg")) {
            return Map.of();
        }
        try {
            postgres = EmbeddedPostgres.start();
        } catch (IOException cannotStart) {
            throw new UncheckedIOException("PostgreSQL for the tests did not start", cannotStart);
        }
        return Map.of(
                "DATABASE_URL", postgres.getJdbcUrl("postgres", "postgres"),
                "DATABASE_USERNAME", "postgres",
                "DATABASE_PASSWORD", "postgres");
    }

    @Override
    public void stop() {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException alreadyGone) {
                throw new UncheckedIOException(alreadyGone);
            }
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.PreventFurtherStepsException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Refuses to start on a database that this build is not made for, that is not there or that the demonstration may not
 * fill, with one line that says what to do. It runs before the first migration, so that nothing is written to the wrong
 * place.
 */
@Singleton
class DatabaseCheck implements FlywayConfigurationCustomizer {
    private static final int REFUSED = 1;

    private final Variant variant;
    private final String url;
    private final Optional<String> databaseUrl;
    private final boolean demo;

    DatabaseCheck(
            @ConfigProperty(name = "quarkus.datasource.db-kind") String kind,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "DATABASE_URL") Optional<String> databaseUrl,
            @ConfigProperty(name = "woordhouder.demo") boolean demo) {
        variant = Variant.ofKind(kind);
        this.url = url;
        this.databaseUrl = databaseUrl;
        this.demo = demo;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        variant.objection(url, databaseUrl).ifPresent(DatabaseCheck::refuse);
        DemoDatabase.objection(demo, url).ifPresent(DatabaseCheck::refuse);
        requireConnection(configuration.getDataSource());
    }

    private static void requireConnection(DataSource source) {
        try (Connection connection = source.getConnection()) {
            connection.getMetaData();
        } catch (SQLException unreachable) {
            String reason = unreachable.getMessage().lines().findFirst().orElse("");
            refuse("Woordhouder kan de database niet bereiken: " + reason
                    + " Controleer adres, gebruiker en wachtwoord, en of de database draait.");
        }
    }

    private static void refuse(String why) {
        throw new PreventFurtherStepsException(why, REFUSED);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.database;

import io.quarkus.arc.All;
import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.List;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;

/** Lets Flyway also do the steps that are no plain script; each is a bean of the feature that needs it. */
@Singleton
class MigrationsInJava implements FlywayConfigurationCustomizer {
    private final List<JavaMigration> steps;

    MigrationsInJava(@All List<JavaMigration> steps) {
        this.steps = steps;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.javaMigrations(steps.toArray(JavaMigration[]::new));
    }
}

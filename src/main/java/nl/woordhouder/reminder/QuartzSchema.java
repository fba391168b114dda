// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Lets Flyway make the tables of the scheduler too. */
@Singleton
class QuartzSchema implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.javaMigrations(new V90__Quartz_tables());
    }
}

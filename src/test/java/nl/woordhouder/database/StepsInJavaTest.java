// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnBothDatabases
class StepsInJavaTest {
    @Inject
    Flyway flyway;

    @Inject
    @All
    List<JavaMigration> steps;

    /** Without this a step that nobody registered is passed over in silence. */
    @Test
    void everyStepThatIsWrittenInJavaIsTaken() {
        assertThat(steps).extracting(step -> step.getVersion().toString()).contains("90", "182", "192");
        assertThat(Arrays.stream(flyway.info().applied()).map(MigrationInfo::getVersion))
                .containsAll(steps.stream().map(JavaMigration::getVersion).toList());
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoDatabaseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:./data/demo;DB_CLOSE_ON_EXIT=FALSE",
                "jdbc:h2:mem:demo;DB_CLOSE_DELAY=-1",
                "jdbc:postgresql://db:5432/demo?ssl=true"
            })
    void theDemonstrationTakesADatabaseOfItsOwn(String url) {
        assertThat(DemoDatabase.objection(true, url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:./data/woordhouder;DB_CLOSE_ON_EXIT=FALSE",
                "jdbc:h2:file:/srv/demo/woordhouder",
                "jdbc:h2:file:./data/woordhouder;INIT=runscript from './demo'",
                "jdbc:postgresql://demo/woordhouder?password=geheim"
            })
    void theDemonstrationRefusesTheRegisterOfAnOrganisation(String url) {
        assertThat(DemoDatabase.objection(true, url))
                .hasValueSatisfying(why -> assertThat(why)
                        .contains("alleen op een database die demo heet", "WOORDHOUDER_DEMO")
                        .doesNotContain("geheim", "\n"));
    }

    @Test
    void whoAsksForNoDemonstrationIsNeverRefused() {
        assertThat(DemoDatabase.objection(false, "jdbc:h2:file:./data/woordhouder"))
                .isEmpty();
    }
}

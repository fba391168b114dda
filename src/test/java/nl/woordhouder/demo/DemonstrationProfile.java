// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.demo;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The application as the demonstration starts it, on a database of its own and with the clock of the tests. */
public class DemonstrationProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "woordhouder.demo", "true",
                "quarkus.datasource.jdbc.url", "jdbc:h2:mem:demo;DB_CLOSE_DELAY=-1");
    }
}

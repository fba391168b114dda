// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The application with an API for staff only, on a database of its own. */
public class ClosedApi implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "woordhouder.api.open", "false",
                "quarkus.datasource.jdbc.url", "jdbc:h2:mem:closed;DB_CLOSE_DELAY=-1");
    }
}

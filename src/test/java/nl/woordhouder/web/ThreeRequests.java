// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The application with an API that takes three requests a minute from each client, on a database of its own. */
public class ThreeRequests implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "woordhouder.api.requests-per-minute", "3",
                "quarkus.datasource.jdbc.url", "jdbc:h2:mem:quota;DB_CLOSE_DELAY=-1");
    }
}

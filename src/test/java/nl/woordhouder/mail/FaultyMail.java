// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.mail;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** Tests with this profile get a {@link FaultySmtp} instead of a mail server that works. */
public class FaultyMail implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Server.class));
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.datasource.jdbc.enable-metrics", "true");
    }

    /** Starts the server and puts it in the field of the test. */
    public static class Server implements QuarkusTestResourceLifecycleManager {
        private FaultySmtp server;

        @Override
        public int order() {
            return 1;
        }

        @Override
        public Map<String, String> start() {
            server = new FaultySmtp();
            return Map.of("woordhouder.mail.port", String.valueOf(server.port()));
        }

        @Override
        public void inject(TestInjector injector) {
            injector.injectIntoFields(server, new TestInjector.MatchesType(FaultySmtp.class));
        }

        @Override
        public void stop() {
            if (server != null) {
                server.close();
            }
        }
    }
}

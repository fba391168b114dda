// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Real SMTP for every test inside the application: mail goes to GreenMail on a free port. A test that has a field of
 * type {@link GreenMail} gets it.
 */
@QuarkusTestResource(MailForTests.class)
public class MailForTests implements QuarkusTestResourceLifecycleManager {
    private GreenMail server;

    @Override
    public Map<String, String> start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return Map.of(
                "woordhouder.mail.enabled", "true",
                "woordhouder.mail.host", "127.0.0.1",
                "woordhouder.mail.port", String.valueOf(server.getSmtp().getPort()),
                "woordhouder.mail.reply-to", "griffie@kamer.example",
                "woordhouder.mail.timeout", "2s");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(server, new TestInjector.MatchesType(GreenMail.class));
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
        }
    }
}

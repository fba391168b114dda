// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.mail;

import java.util.Map;

/** Tests with this profile send mail as production does: encrypted or not at all. */
public class EncryptedMail extends FaultyMail {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.mailer.start-tls", "REQUIRED",
                // With a TLS configuration the mailer would otherwise speak TLS before the greeting.
                "quarkus.mailer.tls", "false",
                // Nobody signed the certificate of the tests.
                "quarkus.mailer.tls-configuration-name", "tests",
                "quarkus.tls.tests.trust-all", "true",
                "quarkus.tls.tests.hostname-verification-algorithm", "NONE");
    }
}

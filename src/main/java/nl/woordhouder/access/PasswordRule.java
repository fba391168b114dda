// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a new password must be. Length is what counts (OWASP ASVS 5, 6.2); composition rules are not asked. */
final class PasswordRule {
    static final int MIN_LENGTH = 12;
    /** Bcrypt does not look further. */
    static final int MAX_BYTES = 72;

    private PasswordRule() {}

    /** What is wrong with it, in Dutch; empty when it will do. */
    static Optional<String> problem(String password) {
        if (password.codePointCount(0, password.length()) < MIN_LENGTH) {
            return Optional.of("Kies een wachtwoord van ten minste " + MIN_LENGTH + " tekens.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return Optional.of("Kies een wachtwoord van ten hoogste " + MAX_BYTES + " tekens.");
        }
        if (password.chars().distinct().count() < 5) {
            return Optional.of("Dit wachtwoord is te makkelijk te raden. Kies een ander.");
        }
        return Optional.empty();
    }
}

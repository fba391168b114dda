// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that nobody can guess and that fit in a cookie, a form and an address. */
public final class RandomToken {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private RandomToken() {}

    /** A new one: 256 random bits in 43 characters of URL-safe Base64 (RFC 4648, section 5). */
    public static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** All that the words of a mail depend on, in 64 characters: what was written from the same need not be written again. */
final class Basis {
    private Basis() {}

    static String of(Contact reader, String recipient, Digest digest) {
        String all =
                String.join("\n", recipient, reader.name(), reader.unsubscribePath(digest.day()), digest.toString());
        return HexFormat.of().formatHex(sha256().digest(all.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
    }
}

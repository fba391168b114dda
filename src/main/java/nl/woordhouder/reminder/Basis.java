// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * All that the words of a mail depend on, in 64 characters: what was written from the same need not be written again. The
 * dates for the calendar of its reader depend on more, see {@link CalendarChange}.
 */
final class Basis {
    private Basis() {}

    /** @param names of the ministry or committee of the reader */
    static String of(Contact reader, String recipient, Digest digest, Readers.Names names, String baseUrl) {
        String all = String.join(
                "\n",
                recipient,
                reader.name(),
                names.toString(),
                baseUrl + reader.unsubscribePath(digest.day()),
                digest.toString());
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

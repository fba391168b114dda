// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) in 64 lower-case hexadecimals. */
public final class Sha256 {
    private final MessageDigest digest = digest();

    /** Of nothing yet; see {@link #add}. */
    public Sha256() {}

    /** Of these bytes; no bytes have a hash as well. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** Of a text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Goes on with a piece of a text, which must not end within a character of two halves. */
    public void add(CharSequence piece) {
        digest.update(piece.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Of all pieces, in UTF-8. Nothing can be added afterwards. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

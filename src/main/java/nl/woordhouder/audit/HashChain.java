// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.audit;

import org.jspecify.annotations.Nullable;

/** Seals each entry of a history with the hash of the one before it, so that a later change shows. */
public final class HashChain {
    /** What the first entry of a chain follows. */
    public static final String START = "0".repeat(64);

    private HashChain() {}

    /**
     * SHA-256 over the previous hash and the fields of an entry, in hexadecimal.
     *
     * @param fields the fields in a fixed order; null differs from the empty text. Each is written with its length, so
     *     that no shift of characters between two fields gives the same hash.
     */
    public static String link(String previous, @Nullable Object... fields) {
        StringBuilder entry = new StringBuilder(previous);
        for (Object field : fields) {
            String text = field == null ? "" : field.toString();
            entry.append('|')
                    .append(field == null ? -1 : text.length())
                    .append(':')
                    .append(text);
        }
        return Sha256.of(entry.toString());
    }
}

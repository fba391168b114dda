// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import nl.woordhouder.audit.HashChain;

/**
 * A cursor as clients see it: opaque, and good only for the query that it came from. It gives no access to anything, so
 * its seal is there to notice mistakes and needs no secret; therefore every node reads the cursors of every other.
 */
final class CursorText {
    private static final int SEAL_LENGTH = 16;

    private CursorText() {}

    static String of(CommitmentFilter filter, Cursor cursor) {
        String sealed = seal(filter, cursor) + "/" + cursor;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty when the text is no cursor, or one of another query. */
    static Optional<Cursor> read(CommitmentFilter filter, String text) {
        try {
            String sealed = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            // Base64 has several spellings of the same bytes; only ours is a cursor.
            return Cursor.read(filter.sort(), sealed.substring(sealed.indexOf('/') + 1))
                    .filter(cursor -> of(filter, cursor).equals(text));
        } catch (IllegalArgumentException noCursor) {
            return Optional.empty();
        }
    }

    /** Depends on what selects and orders, not on today or the size of a page: paging goes on after midnight. */
    private static String seal(CommitmentFilter filter, Cursor cursor) {
        return HashChain.link("cursor", cursor, filter.conditions(), filter.sort())
                .substring(0, SEAL_LENGTH);
    }
}

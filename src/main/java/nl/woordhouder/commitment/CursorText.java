// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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

    static String of(CommitmentFilter filter, CommitmentFilter.Cursor cursor) {
        String place = cursor.until() + "/" + cursor.id();
        String sealed = place + "/" + seal(filter, place);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty when the text is no cursor, or one of another query. */
    static Optional<CommitmentFilter.Cursor> read(CommitmentFilter filter, String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("/", -1);
            if (parts.length != 3 || !seal(filter, parts[0] + "/" + parts[1]).equals(parts[2])) {
                return Optional.empty();
            }
            CommitmentFilter.Cursor cursor =
                    new CommitmentFilter.Cursor(LocalDate.parse(parts[0]), Long.parseLong(parts[1]));
            // Base64 has several spellings of the same bytes; only ours is a cursor.
            return of(filter, cursor).equals(text) ? Optional.of(cursor) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeParseException noCursor) {
            return Optional.empty();
        }
    }

    /** Depends on what selects and orders, not on today or the size of a page: paging goes on after midnight. */
    private static String seal(CommitmentFilter filter, String place) {
        return HashChain.link("cursor", place, filter.conditions(), filter.sort())
                .substring(0, SEAL_LENGTH);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import java.time.DateTimeException;
import java.util.Optional;

/**
 * The place in a list behind which, or before which, reading goes on. It holds what the list is ordered by, so that a row
 * that moved meanwhile neither hides others nor shows them twice.
 *
 * @param place what the order looks at in the row
 * @param id of the row
 */
public record Cursor(Object place, long id) {

    public static Cursor of(Sort sort, Commitment row) {
        return new Cursor(sort.placeOf(row), row.id());
    }

    /** The same as {@link #toString()} wrote it; empty when the text is no place in this order. */
    public static Optional<Cursor> read(Sort sort, String text) {
        String[] parts = text.split("_", 2);
        try {
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.of(new Cursor(sort.placeOf(parts[1]), Long.parseLong(parts[0])));
        } catch (DateTimeException | NumberFormatException madeUp) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id + "_" + place;
    }
}

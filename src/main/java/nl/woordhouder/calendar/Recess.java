// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.calendar;

import java.time.LocalDate;

/**
 * A recess of Parliament.
 *
 * @param name in lower case, such as "zomerreces"
 * @param last the last day, included
 * @param confirmed whether Parliament made it known
 * @param source where the days come from
 */
public record Recess(String name, LocalDate first, LocalDate last, boolean confirmed, String source) {

    /** Whether the day falls in it; its first and last day do. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean overlaps(Recess other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** How the log of changes names it. */
    String recorded() {
        return "%s van %s tot en met %s, %s (bron: %s)"
                .formatted(name, first, last, confirmed ? "officieel" : "onbevestigd", source);
    }
}

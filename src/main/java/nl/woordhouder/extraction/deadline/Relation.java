// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import java.time.LocalDate;
import nl.woordhouder.extraction.deadline.period.Stretch;
import org.jspecify.annotations.Nullable;

/** How a deadline lies with regard to its period, with the TIMEX3 modifier that says so. */
public enum Relation {
    /** On a day or within a period: "op", "in", "tijdens". */
    IN(null),
    /** About a day or period: "rond". */
    AROUND("APPROX"),
    /** Within the period, from the document's date if that lies in it: "later dit jaar", "nog deze maand". */
    REST(null),
    /** Before its first day: "voor", "tot". */
    BEFORE("BEFORE"),
    /** On its last day at the latest: "uiterlijk", "tot en met", "binnen". */
    BY("ON_OR_BEFORE"),
    /** After its last day: "na". */
    AFTER("AFTER"),
    /** From its first day: "vanaf". */
    FROM("ON_OR_AFTER");

    private final @Nullable String modifier;

    Relation(@Nullable String modifier) {
        this.modifier = modifier;
    }

    @Nullable
    String modifier() {
        return modifier;
    }

    /** First day of the window; null when the document's date is needed and not known. */
    @Nullable
    LocalDate from(Stretch stretch, @Nullable LocalDate document) {
        return switch (this) {
            case BEFORE, BY -> document;
            case REST -> document != null && stretch.contains(document) ? document : stretch.first();
            case AFTER -> stretch.last().plusDays(1);
            case IN, AROUND, FROM -> stretch.first();
        };
    }

    /** Last day of the window, null when it has no end. */
    @Nullable
    LocalDate until(Stretch stretch) {
        return switch (this) {
            case BEFORE -> stretch.first().minusDays(1);
            case AFTER, FROM -> null;
            case IN, AROUND, REST, BY -> stretch.last();
        };
    }

    /** The day on which a deadline has passed for good: one that lies before the document's date is no deadline. */
    LocalDate decisive(Stretch stretch) {
        LocalDate until = until(stretch);
        return until == null ? stretch.last() : until;
    }
}

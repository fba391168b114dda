// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.period;

import java.time.LocalDate;
import java.util.Optional;

/** A part of a period: "begin maart", "medio 2026", "eind van het voorjaar", "de eerste helft van mei". */
public record Part(Which which, CalendarPeriod whole) implements CalendarPeriod {

    /** The parts that words name; their bounds are house rules. */
    public enum Which {
        BEGIN("START"),
        MID("MID"),
        END("END"),
        FIRST_HALF("START"),
        SECOND_HALF("END");

        private final String modifier;

        Which(String modifier) {
            this.modifier = modifier;
        }

        /** The TIMEX3 modifier of such a part. */
        public String modifier() {
            return modifier;
        }

        /** The part with this place in the word list {@code deel}, counted from 1. */
        public static Which of(int place) {
            return values()[place - 1];
        }
    }

    @Override
    public boolean floating() {
        return whole.floating();
    }

    @Override
    public Optional<Stretch> in(int year, Reading reading) {
        return whole.in(year, reading).map(all -> cut(all, reading.rules()));
    }

    private Stretch cut(Stretch all, HouseRules rules) {
        HouseRules.Bounds bounds = rules.part(all, which);
        LocalDate first = bounds.first();
        LocalDate last = bounds.last();
        return new Stretch(first, last, all.value(), all.unknown(), all.source());
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter of the demonstration.
 *
 * @param file its name in the folder {@code demo}
 * @param daysAgo how many days before the first start it was written
 */
record DemoLetter(String file, int daysAgo, List<Ruling> rulings) {

    /** The day of the letter, seen from today; ministers do not write at the weekend. */
    LocalDate writtenOn(LocalDate today) {
        LocalDate day = today.minusDays(daysAgo);
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.with(DayOfWeek.FRIDAY);
            case SUNDAY -> day.with(DayOfWeek.FRIDAY);
            default -> day;
        };
    }

    /**
     * What was decided on one of its sentences.
     *
     * @param sentence words that occur in that sentence only
     * @param committee abbreviation, or null
     * @param rejected why it was rejected; null when it was accepted
     * @param fulfilled why it counts as fulfilled; null when it is still open
     */
    record Ruling(
            String sentence,
            @Nullable String committee,
            @Nullable String rejected,
            @Nullable String fulfilled,
            List<Postponement> postponements) {}

    /**
     * A later due date.
     *
     * @param day in days after the letter
     */
    record Postponement(int day, String reason) {}
}

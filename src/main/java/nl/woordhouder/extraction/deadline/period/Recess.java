// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.period;

import java.util.Optional;

/**
 * A recess of the House.
 *
 * @param name its name in lower case ("zomerreces"), or {@link #ANY} for "het reces"
 */
public record Recess(String name, YearWords year) implements CalendarPeriod {
    /** "het reces" without a name: the first that starts after the document's date. */
    public static final String ANY = "";

    @Override
    public boolean floating() {
        return year.open();
    }

    @Override
    public Optional<Stretch> in(int candidate, Reading reading) {
        if (name.equals(ANY)) {
            return Optional.of(reading.calendar().nextRecess(reading.document()));
        }
        return Optional.of(reading.calendar().recess(name, year.resolve(candidate, reading.document())));
    }
}

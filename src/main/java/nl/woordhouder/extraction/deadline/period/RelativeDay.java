// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.period;

import java.util.Optional;

/** A day counted from the document's date: "vandaag" 0, "morgen" 1. */
public record RelativeDay(int offset) implements CalendarPeriod {

    @Override
    public boolean floating() {
        return false;
    }

    @Override
    public Optional<Stretch> in(int year, Reading reading) {
        return Optional.of(Stretch.day(reading.document().plusDays(offset)));
    }
}

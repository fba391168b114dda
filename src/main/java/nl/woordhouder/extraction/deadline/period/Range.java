// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.period;

import java.time.LocalDate;
import java.util.Optional;

/** From the first day of one period to the last day of another: "1 tot en met 15 juni", "oktober of november". */
public record Range(CalendarPeriod start, CalendarPeriod end, Closing closing) implements CalendarPeriod {

    /** Which day of the last period is the last of the range. */
    public enum Closing {
        /** The last: "tot en met juli". */
        WITH,
        /** The one before the first: "van 1 september tot 1 oktober". */
        BEFORE
    }

    /** From the first day of one period to the last of another. */
    public Range(CalendarPeriod start, CalendarPeriod end) {
        this(start, end, Closing.WITH);
    }

    /** A year said at the end holds for the start as well, so an end with a year fixes both. */
    @Override
    public boolean floating() {
        return end.floating() && start.floating();
    }

    @Override
    public Optional<Stretch> in(int year, Reading reading) {
        return end.floating() ? fromStart(year, reading) : toEnd(year, reading);
    }

    private Optional<Stretch> fromStart(int year, Reading reading) {
        Optional<Stretch> first = start.in(year, reading);
        if (first.isEmpty()) {
            return first;
        }
        int its = first.get().first().getYear();
        return joined(first, end.in(its, reading)).or(() -> joined(first, end.in(its + 1, reading)));
    }

    private Optional<Stretch> toEnd(int year, Reading reading) {
        Optional<Stretch> last = end.in(year, reading);
        if (last.isEmpty()) {
            return last;
        }
        int its = last.get().last().getYear();
        return joined(start.in(its, reading), last).or(() -> joined(start.in(its - 1, reading), last));
    }

    private Optional<Stretch> joined(Optional<Stretch> first, Optional<Stretch> last) {
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        Stretch one = first.get();
        Stretch two = last.get();
        LocalDate until = closing == Closing.WITH ? two.last() : two.first().minusDays(1);
        if (until.isBefore(one.first())) {
            return Optional.empty();
        }
        String unknown = one.unknown() != null ? one.unknown() : two.unknown();
        return Optional.of(
                new Stretch(one.first(), until, one.value() + "/" + two.value(), unknown, one.source() + two.source()));
    }
}

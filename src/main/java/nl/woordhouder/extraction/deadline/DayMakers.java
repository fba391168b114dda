// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import static nl.woordhouder.extraction.deadline.YearMakers.year;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.woordhouder.extraction.deadline.grammar.Maker;
import nl.woordhouder.extraction.deadline.grammar.Slots;
import nl.woordhouder.extraction.deadline.period.CalendarDate;
import nl.woordhouder.extraction.deadline.period.CalendarPeriod;
import nl.woordhouder.extraction.deadline.period.DayOfMonth;
import nl.woordhouder.extraction.deadline.period.Range;
import nl.woordhouder.extraction.deadline.period.RelativeDay;
import nl.woordhouder.extraction.deadline.period.Weekday;
import nl.woordhouder.extraction.deadline.period.WeekdayInMonth;
import nl.woordhouder.extraction.deadline.period.YearWords;
import org.jspecify.annotations.Nullable;

/** Makes days. */
final class DayMakers {
    static final Map<String, Maker> BY_NAME = makers();

    private DayMakers() {}

    private static Map<String, Maker> makers() {
        Map<String, Maker> makers = new HashMap<>();
        makers.put("dag", slots -> slots.get("dag", CalendarPeriod.class));
        makers.put("datum", DayMakers::date);
        makers.put("datum in cijfers", DayMakers::digits);
        makers.put("dag en maandnummer", DayMakers::dayAndMonth);
        makers.put("losse dag", slots -> slots.get("losse-dag", CalendarPeriod.class));
        makers.put("laatste dag van het jaar", slots -> new CalendarDate(31, 12, year(slots)));
        makers.put("dag vanaf nu", slots -> new RelativeDay(slots.number("dagwoord")));
        makers.put("weekdag", slots -> new Weekday(slots.number("weekdag"), Weekday.NEXT_ONE));
        makers.put("weekdag van deze week", slots -> new Weekday(slots.number("weekdag"), 0));
        makers.put("weekdag van volgende week", slots -> new Weekday(slots.number("weekdag"), 1));
        makers.put("weekdag in maand", DayMakers::weekdayInMonth);
        makers.put("dagenbereik", DayMakers::days);
        makers.put("dag van volgende maand", slots -> dayOfMonth(slots, true));
        return makers;
    }

    static @Nullable CalendarDate date(Slots slots) {
        Object digits = slots.find("dagnummer");
        int day = digits == null ? slots.number("rang") : (Integer) digits;
        int month = slots.number("maand");
        return CalendarDate.exists(day, month) ? new CalendarDate(day, month, year(slots)) : null;
    }

    static CalendarDate digits(Slots slots) {
        int date = slots.number("datumcijfers");
        return new CalendarDate(date % 100, date / 100 % 100, new YearWords.Absolute(date / 10000));
    }

    private static @Nullable CalendarDate dayAndMonth(Slots slots) {
        List<Integer> numbers = slots.all("dagnummer", Integer.class);
        int day = numbers.get(0);
        int month = numbers.get(1);
        return CalendarDate.exists(day, month) ? new CalendarDate(day, month, YearWords.NONE) : null;
    }

    /** "1 tot en met 15 juni": the first day takes the month and year of the last. */
    private static @Nullable Range days(Slots slots) {
        int first = slots.number("dagnummer");
        boolean sensible = slots.find("dag") instanceof CalendarDate last && first < last.day();
        if (!sensible) {
            return null;
        }
        CalendarDate last = slots.get("dag", CalendarDate.class);
        return new Range(new CalendarDate(first, last.month(), last.year()), last);
    }

    static @Nullable DayOfMonth dayOfMonth(Slots slots, boolean nextMonth) {
        int day = slots.number("rangcijfer");
        return day >= 1 && day <= 31 ? new DayOfMonth(day, nextMonth) : null;
    }

    private static @Nullable WeekdayInMonth weekdayInMonth(Slots slots) {
        int rank = slots.number("rang");
        boolean exists = rank == -1 || rank >= 1 && rank <= 5;
        return exists ? new WeekdayInMonth(rank, slots.number("weekdag"), slots.number("maand"), year(slots)) : null;
    }
}

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
        return makers;
    }

    private static @Nullable CalendarDate date(Slots slots) {
        Object digits = slots.find("dagnummer");
        int day = digits == null ? slots.number("rang") : (Integer) digits;
        int month = slots.number("maand");
        return CalendarDate.exists(day, month) ? new CalendarDate(day, month, year(slots)) : null;
    }

    private static CalendarDate digits(Slots slots) {
        int date = slots.number("datumcijfers");
        return new CalendarDate(date % 100, date / 100 % 100, new YearWords.Absolute(date / 10000));
    }

    private static @Nullable CalendarDate dayAndMonth(Slots slots) {
        List<Integer> numbers = slots.all("dagnummer", Integer.class);
        int day = numbers.get(0);
        int month = numbers.get(1);
        return CalendarDate.exists(day, month) ? new CalendarDate(day, month, YearWords.NONE) : null;
    }

    private static @Nullable WeekdayInMonth weekdayInMonth(Slots slots) {
        int rank = slots.number("rang");
        boolean exists = rank == -1 || rank >= 1 && rank <= 5;
        return exists ? new WeekdayInMonth(rank, slots.number("weekdag"), slots.number("maand"), year(slots)) : null;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import static nl.woordhouder.extraction.deadline.YearMakers.year;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.woordhouder.extraction.deadline.grammar.Maker;
import nl.woordhouder.extraction.deadline.grammar.Slots;
import nl.woordhouder.extraction.deadline.period.CalendarPeriod;
import nl.woordhouder.extraction.deadline.period.HalfYear;
import nl.woordhouder.extraction.deadline.period.IsoWeek;
import nl.woordhouder.extraction.deadline.period.Month;
import nl.woordhouder.extraction.deadline.period.NamedDay;
import nl.woordhouder.extraction.deadline.period.Part;
import nl.woordhouder.extraction.deadline.period.Quarter;
import nl.woordhouder.extraction.deadline.period.Range;
import nl.woordhouder.extraction.deadline.period.Recess;
import nl.woordhouder.extraction.deadline.period.Season;
import nl.woordhouder.extraction.deadline.period.TimeUnit;
import nl.woordhouder.extraction.deadline.period.Unit;
import nl.woordhouder.extraction.deadline.period.WeekInMonth;
import nl.woordhouder.extraction.deadline.period.WeekOf;
import nl.woordhouder.extraction.deadline.period.Weekday;
import nl.woordhouder.extraction.deadline.period.Year;
import nl.woordhouder.extraction.deadline.period.YearWords;
import org.jspecify.annotations.Nullable;

/** Makes months, quarters, seasons, recesses and the like. */
final class PeriodMakers {
    static final Map<String, Maker> BY_NAME = makers();

    private static final int LAST_WEEK = 53;
    private static final int SATURDAY = 6;
    private static final int WINTER = 4;

    private PeriodMakers() {}

    private static Map<String, Maker> makers() {
        Map<String, Maker> makers = new HashMap<>();
        makers.put("periode", PeriodMakers::same);
        makers.put("maand", slots -> new Month(slots.number("maand"), year(slots)));
        makers.put("losse periode", slots -> slots.get("losse-periode", CalendarPeriod.class));
        makers.put("jaarwisseling", slots -> new NamedDay("jaarwisseling", YearWords.NONE, false));
        makers.put("weekend", slots -> new Range(new Weekday(SATURDAY, 0), new Weekday(SATURDAY + 1, 0)));
        makers.put("dit weekend", slots -> slots.get("dit-weekend", CalendarPeriod.class));
        makers.put("jaar", slots -> new Year(year(slots)));
        makers.put("kwartaal", slots -> {
            int rank = slots.number("rang");
            int quarter = rank < 0 ? 4 : rank;
            return quarter >= 1 && quarter <= 4 ? new Quarter(quarter, year(slots)) : null;
        });
        makers.put("kwartaalcode", slots -> new Quarter(slots.number("kwartaalcode"), year(slots)));
        makers.put("halfjaar", PeriodMakers::halfYear);
        makers.put("halfjaarcode", slots -> new HalfYear(slots.number("halfjaarcode"), year(slots)));
        makers.put("seizoen", slots -> new Season(slots.number("seizoen"), year(slots), Season.Which.ANY));
        makers.put("dit seizoen", PeriodMakers::thisSeason);
        makers.put("komend seizoen", slots -> new Season(slots.number("seizoen"), YearWords.NONE, Season.Which.COMING));
        makers.put(
                "volgend seizoen",
                slots -> new Season(slots.number("seizoen"), new YearWords.Relative(1), Season.Which.ANY));
        makers.put("reces", slots -> new Recess(slots.get("reces", String.class), year(slots)));
        makers.put("naamloos reces", slots -> new Recess(Recess.ANY, YearWords.NONE));
        makers.put("zomerreces", slots -> new Recess("zomerreces", year(slots)));
        makers.put("feest", slots -> new NamedDay(slots.get("feest", String.class), year(slots), false));
        makers.put("nota", PeriodMakers::nota);
        makers.put("prinsjesdagstuk", slots -> slots.get("prinsjesdagstuk", NamedDay.class));
        makers.put("begrotingsdag", slots -> new NamedDay("prinsjesdag", year(slots), true));
        makers.put("deze eenheid", slots -> new Unit(TimeUnit.of(slots.number("kalendereenheid")), 0));
        makers.put("volgende eenheid", slots -> new Unit(TimeUnit.of(slots.number("kalendereenheid")), 1));
        makers.put("eenheid daarna", slots -> new Unit(TimeUnit.of(slots.number("kalendereenheid")), 2));
        makers.put("weeknummer", PeriodMakers::isoWeek);
        makers.put("weeknummers", PeriodMakers::isoWeeks);
        makers.put("week van", slots -> new WeekOf(slots.get("dag", CalendarPeriod.class)));
        makers.put("week in maand", PeriodMakers::weekInMonth);
        makers.put("deel", PeriodMakers::part);
        makers.put("helft", PeriodMakers::half);
        makers.put("deel van eenheid", PeriodMakers::partOfUnit);
        makers.put("deelperiode", slots -> slots.get("deelperiode", CalendarPeriod.class));
        makers.put("reces-periode", slots -> slots.get("reces-periode", CalendarPeriod.class));
        makers.put("dagenreeks", slots -> slots.get("dagenreeks", CalendarPeriod.class));
        makers.put("vanreeks", slots -> slots.get("vanreeks", CalendarPeriod.class));
        makers.put("bereik", slots -> range(slots, "periode"));
        makers.put(
                "bereik tot",
                slots -> new Range(
                        slots.all("periode", CalendarPeriod.class).get(0),
                        slots.all("periode", CalendarPeriod.class).get(1),
                        Range.Closing.BEFORE));
        makers.put("delen van maanden", PeriodMakers::parts);
        makers.put("kwartaalnummer", PeriodMakers::numberedQuarter);
        makers.put("goede vrijdag", slots -> new NamedDay("goede-vrijdag", year(slots), false));
        makers.put("delenbereik", slots -> range(slots, "deelperiode"));
        makers.put("kwartalenbereik", PeriodMakers::quarters);
        makers.put("begin", slots -> new Part(Part.Which.BEGIN, same(slots)));
        makers.put("eind", slots -> new Part(Part.Which.END, same(slots)));
        makers.put("nieuw jaar", slots -> new Year(new YearWords.Relative(1)));
        makers.put("week van feest", slots -> new WeekOf(slots.get("feestdag", CalendarPeriod.class)));
        return makers;
    }

    private static CalendarPeriod same(Slots slots) {
        return slots.get("periode", CalendarPeriod.class);
    }

    private static @Nullable HalfYear halfYear(Slots slots) {
        int rank = slots.number("rang");
        int half = rank < 0 ? 2 : rank;
        return half >= 1 && half <= 2 ? new HalfYear(half, year(slots)) : null;
    }

    static NamedDay nota(Slots slots) {
        return new NamedDay(slots.get("nota", String.class), year(slots), false);
    }

    private static Part part(Slots slots) {
        return new Part(Part.Which.of(slots.number("deel")), same(slots));
    }

    /** A winter that began last year is still "deze winter". */
    private static Season thisSeason(Slots slots) {
        int season = slots.number("seizoen");
        return new Season(season, season == WINTER ? YearWords.NONE : new YearWords.Relative(0), Season.Which.ANY);
    }

    private static Part partOfUnit(Slots slots) {
        return new Part(Part.Which.of(slots.number("deel")), new Unit(TimeUnit.of(slots.number("kalendereenheid")), 0));
    }

    static Part half(Slots slots) {
        return new Part(slots.number("rang") == 1 ? Part.Which.FIRST_HALF : Part.Which.SECOND_HALF, same(slots));
    }

    private static @Nullable IsoWeek isoWeek(Slots slots) {
        int week = slots.number("cijfer");
        return week >= 1 && week <= LAST_WEEK ? new IsoWeek(week, year(slots)) : null;
    }

    private static @Nullable Range isoWeeks(Slots slots) {
        List<Integer> weeks = slots.all("cijfer", Integer.class);
        boolean exist = weeks.stream().allMatch(week -> week >= 1 && week <= LAST_WEEK);
        return exist ? new Range(new IsoWeek(weeks.get(0), year(slots)), new IsoWeek(weeks.get(1), year(slots))) : null;
    }

    private static @Nullable WeekInMonth weekInMonth(Slots slots) {
        int rank = slots.number("rang");
        boolean exists = rank == -1 || rank >= 1 && rank <= 4;
        return exists ? new WeekInMonth(rank, slots.number("maand"), year(slots)) : null;
    }

    private static @Nullable Range quarters(Slots slots) {
        List<Integer> ranks = slots.all("rang", Integer.class);
        boolean exist = ranks.stream().allMatch(rank -> rank >= 1 && rank <= 4);
        return exist ? new Range(new Quarter(ranks.get(0), year(slots)), new Quarter(ranks.get(1), year(slots))) : null;
    }

    /** "medio april/mei": the same part of two months. */
    static Range parts(Slots slots) {
        Part.Which which = Part.Which.of(slots.number("deel"));
        List<Integer> months = slots.all("maand", Integer.class);
        return new Range(
                new Part(which, new Month(months.get(0), year(slots))),
                new Part(which, new Month(months.get(1), year(slots))));
    }

    private static @Nullable Quarter numberedQuarter(Slots slots) {
        int quarter = slots.number("cijfer");
        return quarter >= 1 && quarter <= 4 ? new Quarter(quarter, year(slots)) : null;
    }

    private static Range range(Slots slots, String slot) {
        List<CalendarPeriod> ends = slots.all(slot, CalendarPeriod.class);
        return new Range(ends.get(0), ends.get(ends.size() - 1));
    }
}

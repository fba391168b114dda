// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.woordhouder.extraction.deadline.grammar.Maker;
import nl.woordhouder.extraction.deadline.grammar.Slots;
import nl.woordhouder.extraction.deadline.period.CalendarPeriod;
import nl.woordhouder.extraction.deadline.period.DayOfMonth;
import nl.woordhouder.extraction.deadline.period.Part;
import nl.woordhouder.extraction.deadline.period.Range;
import nl.woordhouder.extraction.deadline.period.Recess;
import nl.woordhouder.extraction.deadline.period.TimeUnit;
import nl.woordhouder.extraction.deadline.period.Unit;
import nl.woordhouder.extraction.deadline.period.Year;
import nl.woordhouder.extraction.deadline.period.YearWords;
import org.jspecify.annotations.Nullable;

/** Makes whole expressions: a relation with its period, vague words, events, several terms together. */
final class ExpressionMakers {
    static final Map<String, Maker> BY_NAME = makers();

    private static final Year THIS_YEAR = new Year(new YearWords.Relative(0));
    private static final Year NEXT_YEAR = new Year(new YearWords.Relative(1));

    /** The slots that can hold the period of an expression. */
    private static final List<String> PERIOD_SLOTS = List.of(
            "periode",
            "grens",
            "reeks",
            "tussenreeks",
            "vanreeks",
            "dagenreeks",
            "deelreeks",
            "losse-periode",
            "dag",
            "feestdag",
            "jaarperiode",
            "prinsjesdagstuk",
            "deelperiode",
            "zomergrens",
            "kaal-tijdvak",
            "komende-afstand",
            "afstand");

    private ExpressionMakers() {}

    private static Map<String, Maker> makers() {
        Map<String, Maker> makers = new HashMap<>();
        makers.put("in", slots -> dated(Relation.IN, slots));
        makers.put("in helft", slots -> new Meaning.Dated(Relation.IN, PeriodMakers.half(slots)));
        makers.put("kale dag", ExpressionMakers::bareDay);
        makers.put("rond", slots -> dated(Relation.AROUND, slots));
        makers.put("rest", slots -> dated(Relation.REST, slots));
        makers.put("deze of volgende", ExpressionMakers::thisOrNext);
        makers.put(
                "rest van eenheid",
                slots -> new Meaning.Dated(Relation.REST, new Unit(TimeUnit.of(slots.number("kalendereenheid")), 0)));
        makers.put("rest van periode", ExpressionMakers::rest);
        makers.put("voor", ExpressionMakers::before);
        makers.put("uiterlijk", slots -> dated(Relation.BY, slots));
        makers.put("uiterlijk nota", slots -> new Meaning.Dated(Relation.BY, PeriodMakers.nota(slots)));
        makers.put("na", slots -> dated(Relation.AFTER, slots));
        makers.put("vanaf", slots -> dated(Relation.FROM, slots));
        makers.put("vanaf nieuw jaar", slots -> new Meaning.Dated(Relation.FROM, NEXT_YEAR));
        makers.put("op dag van de maand", slots -> dayOfMonth(Relation.IN, slots));
        makers.put("voor dag van de maand", slots -> dayOfMonth(Relation.BEFORE, slots));
        makers.put("uiterlijk dag van de maand", slots -> dayOfMonth(Relation.BY, slots));
        makers.put("tussen recessen", ExpressionMakers::between);
        makers.put("tussen reces en zomer", ExpressionMakers::beforeSummer);
        makers.put("in delen van maanden", slots -> new Meaning.Dated(Relation.IN, PeriodMakers.parts(slots)));
        makers.put("termijn", slots -> slots.get("termijn", Meaning.class));
        makers.put("dagtermijn", slots -> slots.get("dagtermijn", Meaning.class));
        makers.put("grenstermijn", ExpressionMakers::bound);
        makers.put("gedateerd", ExpressionMakers::onlyDated);
        makers.put("samen", ExpressionMakers::combined);
        makers.put("vaag", slots -> new Meaning.Vague());
        makers.put("verleden", slots -> new Meaning.Past());
        makers.put("gebeurtenis", slots -> onDay(Relation.IN, slots));
        makers.put("tijdens gebeurtenis", slots -> onDay(Relation.REST, slots));
        makers.put("voor gebeurtenis", slots -> onDay(Relation.BEFORE, slots));
        makers.put("voor gebeurtenis in periode", slots -> onDay(Relation.BEFORE, slots));
        makers.put("na gebeurtenis", slots -> onDay(Relation.FROM, slots));
        makers.put("bijzin", slots -> event(slots, "bijzin"));
        makers.put("iets of bijzin", slots -> event(slots, slots.find("iets") == null ? "bijzin" : "iets"));
        return makers;
    }

    private static Meaning.Dated dated(Relation relation, Slots slots) {
        for (String slot : PERIOD_SLOTS) {
            if (slots.find(slot) instanceof CalendarPeriod period) {
                return new Meaning.Dated(relation, period);
            }
        }
        throw new IllegalStateException("Het patroon vult geen van " + PERIOD_SLOTS + ".");
    }

    /** What is left of the period in the slot, or of the year when the words name none. */
    private static Meaning.Dated rest(Slots slots) {
        Object period = slots.find("losse-periode");
        return new Meaning.Dated(Relation.REST, period == null ? THIS_YEAR : (CalendarPeriod) period);
    }

    private static Meaning.Dated thisOrNext(Slots slots) {
        TimeUnit unit = TimeUnit.of(slots.number("kalendereenheid"));
        return new Meaning.Dated(Relation.REST, new Range(new Unit(unit, 0), new Unit(unit, 1)));
    }

    private static Meaning.@Nullable Dated dayOfMonth(Relation relation, Slots slots) {
        DayOfMonth day = DayMakers.dayOfMonth(slots, false);
        return day == null ? null : new Meaning.Dated(relation, day);
    }

    private static Meaning.@Nullable Dated bareDay(Slots slots) {
        CalendarPeriod day = slots.find("datumcijfers") == null ? DayMakers.date(slots) : DayMakers.digits(slots);
        return day == null ? null : new Meaning.Dated(Relation.IN, day);
    }

    /** "voor eind september" asks for it by the end of September, not before the last part begins. */
    private static Meaning.Dated before(Slots slots) {
        Meaning.Dated dated = dated(Relation.BEFORE, slots);
        return dated.period() instanceof Part part && part.which() == Part.Which.END
                ? new Meaning.Dated(Relation.BY, part.whole())
                : dated;
    }

    /** "uiterlijk voor de zomer" is a border before the period, any other "uiterlijk" one at its end. */
    private static Meaning.Dated bound(Slots slots) {
        return slots.find("grens") == null ? dated(Relation.BY, slots) : before(slots);
    }

    /** "tussen het meireces en het zomerreces": after the one and before the other. */
    private static Meaning between(Slots slots) {
        List<CalendarPeriod> ends = slots.all("reces-periode", CalendarPeriod.class);
        return new Meaning.Combined(List.of(
                new Meaning.Dated(Relation.AFTER, ends.get(0)), new Meaning.Dated(Relation.BEFORE, ends.get(1))));
    }

    private static Meaning beforeSummer(Slots slots) {
        return new Meaning.Combined(List.of(
                new Meaning.Dated(Relation.AFTER, slots.get("reces-periode", CalendarPeriod.class)),
                new Meaning.Dated(Relation.BEFORE, new Recess("zomerreces", YearWords.NONE))));
    }

    /** The one dated meaning: vague words beside it do not count. */
    private static @Nullable Meaning onlyDated(Slots slots) {
        Object dated = slots.find("gedateerd");
        Meaning meaning = (Meaning) (dated == null ? slots.get("termijn", Meaning.class) : dated);
        return parts(meaning).isEmpty() ? null : meaning;
    }

    private static @Nullable Meaning combined(Slots slots) {
        List<Meaning> all = new ArrayList<>(slots.all("termijn", Meaning.class));
        all.addAll(slots.all("grenstermijn", Meaning.class));
        List<Meaning.Dated> parts =
                all.stream().flatMap(part -> parts(part).stream()).toList();
        return parts.size() < all.size() ? null : new Meaning.Combined(parts);
    }

    private static List<Meaning.Dated> parts(Meaning meaning) {
        if (meaning instanceof Meaning.Combined combined) {
            return combined.parts();
        }
        return meaning instanceof Meaning.Dated dated ? List.of(dated) : List.of();
    }

    private static Meaning.Event event(Slots slots, String slot) {
        return new Meaning.Event(slots.get(slot, String.class), null);
    }

    private static Meaning.Event onDay(Relation relation, Slots slots) {
        Object named = slots.find("dag") == null ? slots.find("losse-periode") : slots.find("dag");
        CalendarPeriod day = (CalendarPeriod) named;
        return new Meaning.Event(
                slots.get("gebeurtenis", String.class), day == null ? null : new Meaning.Dated(relation, day));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import java.time.Period;
import java.util.Map;
import nl.woordhouder.extraction.deadline.grammar.Maker;
import nl.woordhouder.extraction.deadline.grammar.Slots;
import nl.woordhouder.extraction.deadline.period.CalendarPeriod;
import nl.woordhouder.extraction.deadline.period.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Makes promises that return. */
final class RecurrenceMakers {
    static final Map<String, Maker> BY_NAME = Map.of(
            "herhaalwoord", slots -> Period.parse(slots.get("herhaalwoord", String.class)),
            "elke eenheid", slots -> every(1, slots, "kalendereenheid"),
            "elk kwartaal", slots -> Period.ofMonths(3),
            "elk halfjaar", slots -> Period.ofMonths(6),
            "om de", slots -> every(slots.number("getal"), slots, "eenheid"),
            "keer per", RecurrenceMakers::timesPer,
            "herhaling", slots -> recurring(slots, slots.find("gedateerde-termijn")),
            "herhaling vanaf",
                    slots -> recurring(
                            slots, new Meaning.Dated(Relation.FROM, slots.get("periode", CalendarPeriod.class))));

    private static final int MONTHS_A_YEAR = 12;

    private RecurrenceMakers() {}

    private static @Nullable Period every(int count, Slots slots, String unitSlot) {
        if (count < 1) {
            return null;
        }
        return switch (TimeUnit.of(slots.number(unitSlot))) {
            case HOUR -> null;
            case DAY, WORKDAY -> Period.ofDays(count);
            case WEEK -> Period.ofDays(7 * count);
            case MONTH -> Period.ofMonths(count);
            case QUARTER -> Period.ofMonths(3 * count);
            case HALF_YEAR -> Period.ofMonths(6 * count);
            case YEAR -> Period.ofYears(count);
        };
    }

    /** "twee keer per jaar": every six months. */
    private static @Nullable Period timesPer(Slots slots) {
        int times = slots.number("keer");
        Period whole = every(1, slots, "kalendereenheid");
        if (whole == null || times == 1) {
            return whole;
        }
        boolean even = whole.getYears() == 1 && times > 0 && MONTHS_A_YEAR % times == 0;
        return even ? Period.ofMonths(MONTHS_A_YEAR / times) : null;
    }

    private static Meaning.Recurring recurring(Slots slots, @Nullable Object first) {
        return new Meaning.Recurring(slots.get("ritme", Period.class), first == null ? null : (Meaning) first);
    }
}

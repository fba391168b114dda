// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.woordhouder.extraction.deadline.grammar.Maker;
import nl.woordhouder.extraction.deadline.grammar.Slots;
import nl.woordhouder.extraction.deadline.period.CalendarPeriod;
import nl.woordhouder.extraction.deadline.period.Part;
import org.jspecify.annotations.Nullable;

/** Makes whole expressions: a relation with its period, vague words, events, recurrence. */
final class ExpressionMakers {
    static final Map<String, Maker> BY_NAME = makers();

    /** The slots that can hold the period of an expression. */
    private static final List<String> PERIOD_SLOTS = List.of(
            "periode", "grens", "losse-periode", "dag", "feestdag", "jaarperiode", "prinsjesdagstuk", "afstand");

    private ExpressionMakers() {}

    private static Map<String, Maker> makers() {
        Map<String, Maker> makers = new HashMap<>();
        makers.put("los", slots -> dated(Relation.IN, slots));
        makers.put("in", slots -> dated(Relation.IN, slots));
        makers.put("in deel", slots -> new Meaning.Dated(Relation.IN, PeriodMakers.part(slots)));
        makers.put("in prinsjesdagstuk", slots -> dated(Relation.IN, slots));
        makers.put("uiterlijk nota", slots -> new Meaning.Dated(Relation.BY, PeriodMakers.nota(slots)));
        makers.put("rond", slots -> dated(Relation.AROUND, slots));
        makers.put("rest", slots -> dated(Relation.REST, slots));
        makers.put("voor", ExpressionMakers::before);
        makers.put("uiterlijk", slots -> dated(Relation.BY, slots));
        makers.put("na", slots -> dated(Relation.AFTER, slots));
        makers.put("vanaf", slots -> dated(Relation.FROM, slots));
        makers.put("termijn", slots -> slots.get("termijn", Meaning.class));
        makers.put("samen", ExpressionMakers::combined);
        makers.put("gedateerde", ExpressionMakers::firstDated);
        makers.put("vaag", slots -> new Meaning.Vague());
        makers.put("verleden", slots -> new Meaning.Past());
        makers.put("gebeurtenis", slots -> event(slots, "gebeurtenis"));
        makers.put("bijzin", slots -> event(slots, "bijzin"));
        makers.put("herhaling", slots -> recurring(Period.parse(slots.get("herhaalwoord", String.class)), slots));
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

    /** "voor eind september" asks for it by the end of September, not before the last part begins. */
    private static Meaning.Dated before(Slots slots) {
        Meaning.Dated dated = dated(Relation.BEFORE, slots);
        return dated.period() instanceof Part part && part.which() == Part.Which.END
                ? new Meaning.Dated(Relation.BY, part.whole())
                : dated;
    }

    private static Meaning combined(Slots slots) {
        return new Meaning.Combined(slots.all("termijn", Meaning.class).stream()
                .flatMap(part -> parts(part).stream())
                .toList());
    }

    private static List<Meaning.Dated> parts(Meaning meaning) {
        if (meaning instanceof Meaning.Combined combined) {
            return combined.parts();
        }
        return meaning instanceof Meaning.Dated dated ? List.of(dated) : List.of();
    }

    private static @Nullable Meaning firstDated(Slots slots) {
        return slots.all("termijn", Meaning.class).stream()
                .filter(Meaning.Dated.class::isInstance)
                .findFirst()
                .orElse(null);
    }

    private static Meaning.Event event(Slots slots, String slot) {
        return new Meaning.Event(slots.get(slot, String.class));
    }

    private static Meaning.Recurring recurring(Period every, Slots slots) {
        Object first = slots.find("termijn");
        return new Meaning.Recurring(every, first == null ? null : (Meaning) first);
    }
}

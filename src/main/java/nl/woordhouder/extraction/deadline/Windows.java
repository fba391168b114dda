// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.woordhouder.extraction.DueWindow;
import nl.woordhouder.extraction.deadline.Resolver.Bound;
import nl.woordhouder.extraction.deadline.period.Part;
import nl.woordhouder.extraction.deadline.period.Stretch;
import org.jspecify.annotations.Nullable;

/** Turns what words mean into the due window of a promise. */
final class Windows {
    static final String IN_THE_PAST = "ligt voor de datum van het document";

    private final Resolver resolver;

    Windows(Resolver resolver) {
        this.resolver = resolver;
    }

    DueWindow window(DeadlineExpression expression, LocalDate document) {
        Meaning meaning = expression.meaning();
        if (meaning instanceof Meaning.Dated dated) {
            return dated(expression, List.of(dated), null, document);
        }
        if (meaning instanceof Meaning.Combined combined) {
            return dated(expression, combined.parts(), null, document);
        }
        if (meaning instanceof Meaning.Recurring recurring) {
            return recurring(expression, recurring, document);
        }
        if (meaning instanceof Meaning.Event event) {
            return event(expression, event, document);
        }
        String past = meaning instanceof Meaning.Past ? IN_THE_PAST : null;
        boolean vague = meaning instanceof Meaning.Vague;
        String value = vague ? "FUTURE_REF" : null;
        return new DueWindow(
                expression.words(), expression.span(), null, null, vague, null, null, value, null, past, "");
    }

    private DueWindow event(DeadlineExpression expression, Meaning.Event event, LocalDate document) {
        String past = isPast(event, document) ? IN_THE_PAST : null;
        DueWindow bounds = event.day() == null || !isNear(event.day(), document)
                ? DueWindow.NONE
                : dated(expression, List.of(event.day()), null, document);
        return new DueWindow(
                expression.words(),
                expression.span(),
                bounds.from(),
                bounds.until(),
                false,
                event.words(),
                null,
                bounds.value(),
                bounds.mod(),
                past,
                bounds.computation());
    }

    /** A day without a year that lies half a year ahead or more is more likely one of the past. */
    private boolean isNear(Meaning.Dated day, LocalDate document) {
        return day.relation() != Relation.IN
                && resolver.stretch(day, document)
                        .filter(stretch ->
                                !day.period().floating() || stretch.first().isBefore(document.plusMonths(6)))
                        .isPresent();
    }

    private DueWindow recurring(DeadlineExpression expression, Meaning.Recurring recurring, LocalDate document) {
        String every = recurring.every().toString();
        if (recurring.first() instanceof Meaning.Dated first) {
            return dated(expression, List.of(first), every, document);
        }
        return new DueWindow(
                expression.words(), expression.span(), null, null, false, null, every, every, null, null, "");
    }

    private DueWindow dated(
            DeadlineExpression expression, List<Meaning.Dated> parts, @Nullable String every, LocalDate document) {
        List<Bound> bounds = resolver.bounds(parts, document);
        if (bounds.isEmpty()) {
            return new DueWindow(
                    expression.words(), expression.span(), null, null, false, null, every, null, null, IN_THE_PAST, "");
        }
        LocalDate from = from(bounds, document);
        LocalDate until = until(bounds);
        if (bounds.size() > 1 && from != null && until != null && until.isBefore(from)) {
            // parts that contradict each other: the first words decide
            return dated(expression, List.of(bounds.get(0).dated()), every, document);
        }
        String unresolved = from != null && until != null ? null : unknown(bounds);
        Bound last = bounds.get(bounds.size() - 1);
        return new DueWindow(
                expression.words(),
                expression.span(),
                from,
                until,
                false,
                null,
                every,
                last.stretch().value(),
                modifier(last.dated()),
                unresolved,
                new Computation(expression.words(), document, from, until, unresolved, sources(bounds)).inDutch());
    }

    private static @Nullable String unknown(List<Bound> bounds) {
        return bounds.stream()
                .map(bound -> bound.stretch().unknown())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The first day of all parts; after the first part, one that only sets an end does not count. */
    private static @Nullable LocalDate from(List<Bound> bounds, LocalDate document) {
        LocalDate first = from(bounds.get(0), document);
        for (Bound bound : bounds) {
            LocalDate from = from(bound, document);
            if (from == null || first == null) {
                return null;
            }
            first = !setsOnlyTheEnd(bound) && from.isBefore(first) ? from : first;
        }
        return first;
    }

    private static boolean setsOnlyTheEnd(Bound bound) {
        return bound.dated().relation() == Relation.BEFORE || bound.dated().relation() == Relation.BY;
    }

    private static @Nullable LocalDate from(Bound bound, LocalDate document) {
        Relation relation = bound.dated().relation();
        boolean unknown = !setsOnlyTheEnd(bound) && bound.stretch().unknown() != null;
        return unknown ? null : relation.from(bound.stretch(), document);
    }

    /** The last day of all parts; a last part that only sets an end decides: "na de zomer en voor kerst". */
    private static @Nullable LocalDate until(List<Bound> bounds) {
        Bound closing = bounds.get(bounds.size() - 1);
        if (setsOnlyTheEnd(closing)) {
            return until(closing);
        }
        LocalDate last = until(closing);
        for (Bound bound : bounds) {
            LocalDate until = until(bound);
            if (until == null || last == null) {
                return null;
            }
            last = until.isAfter(last) ? until : last;
        }
        return last;
    }

    private static @Nullable LocalDate until(Bound bound) {
        return bound.stretch().unknown() != null
                ? null
                : bound.dated().relation().until(bound.stretch());
    }

    private static @Nullable String modifier(Meaning.Dated dated) {
        String modifier = dated.relation().modifier();
        return modifier == null && dated.period() instanceof Part part
                ? part.which().modifier()
                : modifier;
    }

    private static List<String> sources(List<Bound> bounds) {
        return bounds.stream()
                .map(Bound::stretch)
                .map(Stretch::source)
                .filter(source -> !source.isEmpty())
                .toList();
    }

    boolean isPast(Meaning meaning, LocalDate document) {
        if (meaning instanceof Meaning.Past) {
            return true;
        }
        if (meaning instanceof Meaning.Dated dated) {
            return resolver.stretch(dated, document).isEmpty();
        }
        if (meaning instanceof Meaning.Event event) {
            Meaning.Dated day = event.day();
            return day != null && !day.period().floating() && isPast(day, document);
        }
        return meaning instanceof Meaning.Combined combined
                && resolver.bounds(combined.parts(), document).isEmpty();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.woordhouder.extraction.deadline.period.HouseRules;
import nl.woordhouder.extraction.deadline.period.ParliamentaryCalendar;
import nl.woordhouder.extraction.deadline.period.Reading;
import nl.woordhouder.extraction.deadline.period.Stretch;

/** Chooses the days of dated words: the first that have not passed on the document's date. */
final class Resolver {
    /** 29 February comes back after eight years at most. */
    private static final int YEARS_AHEAD = 8;

    private final HouseRules rules;
    private final ParliamentaryCalendar calendar;

    Resolver(HouseRules rules, ParliamentaryCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    /**
     * The stretch that dated words mean; empty when it lies before the document's date.
     *
     * @param document date of the document
     */
    Optional<Stretch> stretch(Meaning.Dated dated, LocalDate document) {
        Reading reading = new Reading(document, calendar, rules);
        int first = document.getYear() - 1;
        int last = dated.period().floating() ? document.getYear() + YEARS_AHEAD : first;
        for (int year = first; year <= last; year++) {
            Optional<Stretch> stretch = dated.period().in(year, reading);
            if (stretch.isPresent() && !dated.relation().decisive(stretch.get()).isBefore(document)) {
                return stretch;
            }
        }
        return Optional.empty();
    }

    /** The stretches of parts that bound one window together; those that lie in the past are left out. */
    List<Bound> bounds(List<Meaning.Dated> parts, LocalDate document) {
        List<Bound> bounds = new ArrayList<>();
        for (Meaning.Dated part : parts) {
            stretch(part, document)
                    .map(stretch -> new Bound(effective(part), stretch))
                    .ifPresent(bounds::add);
        }
        return bounds;
    }

    /** A period that runs on the document's date only leaves its rest. */
    private static Meaning.Dated effective(Meaning.Dated dated) {
        return dated.relation() == Relation.IN && dated.period().running()
                ? new Meaning.Dated(Relation.REST, dated.period())
                : dated;
    }

    /** Dated words with the days that they got. */
    record Bound(Meaning.Dated dated, Stretch stretch) {}
}

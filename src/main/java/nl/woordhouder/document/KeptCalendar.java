// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.woordhouder.calendar.Recesses;
import nl.woordhouder.extraction.deadline.period.CalendarData;
import nl.woordhouder.extraction.deadline.period.ParliamentaryCalendar;
import nl.woordhouder.extraction.deadline.period.RecessCalendar;
import nl.woordhouder.extraction.deadline.period.RecessRow;
import nl.woordhouder.extraction.deadline.period.Stretch;

/** The recesses that staff keep, for the engine: what is changed counts from the next document on. */
@ApplicationScoped
class KeptCalendar implements ParliamentaryCalendar {
    private final Recesses recesses;
    private final Map<String, RecessCalendar.Usual> usual =
            CalendarData.recesses().usual();

    KeptCalendar(Recesses recesses) {
        this.recesses = recesses;
    }

    @Override
    public Stretch recess(String name, int year) {
        return calendar().recess(name, year);
    }

    @Override
    public Stretch nextRecess(LocalDate after) {
        return calendar().nextRecess(after);
    }

    /** Read anew each time: few sentences speak of a recess. */
    private RecessCalendar calendar() {
        List<RecessRow> rows = recesses.all().stream()
                .map(recess -> new RecessRow(
                        recess.name(), recess.first(), recess.last(), recess.confirmed(), recess.source()))
                .toList();
        return new RecessCalendar(rows, usual);
    }
}

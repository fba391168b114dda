// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The one clock and the one business zone. Whatever asks for the time asks here, so that "today" is the same day on
 * every page, in every mail and in whatever zone the machine runs.
 */
@ApplicationScoped
public class BusinessTime {
    private final Clock clock;
    private final ZoneId zone;

    public BusinessTime(Clock clock, CalendarConfig config) {
        this.clock = clock;
        this.zone = config.zone();
    }

    /** This moment in whole microseconds: what the database stores, so that it equals what is read back. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Today in the business zone. */
    public LocalDate today() {
        return dayOf(now());
    }

    public LocalTime timeOfDay() {
        return now().atZone(zone).toLocalTime();
    }

    /** The day in the business zone on which the moment falls. */
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    public ZoneId zone() {
        return zone;
    }
}

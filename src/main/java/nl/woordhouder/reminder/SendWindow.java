// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.calendar.WorkingDays;

/** The hours in which mail goes out: on working days from opening until closing, in the business zone. */
@ApplicationScoped
class SendWindow {
    private final LocalTime opens;
    private final LocalTime closes;
    private final ZoneId zone;

    @Inject
    SendWindow(MailConfig config, BusinessTime time) {
        this(config.windowOpens(), config.windowCloses(), time.zone());
    }

    SendWindow(LocalTime opens, LocalTime closes, ZoneId zone) {
        this.opens = opens;
        this.closes = closes;
        this.zone = zone;
    }

    boolean isOpenAt(Instant moment) {
        return firstOpeningFrom(moment).equals(moment);
    }

    /** The moment itself when the window is open, else the moment that it opens next. */
    Instant firstOpeningFrom(Instant moment) {
        LocalDate day = moment.atZone(zone).toLocalDate();
        LocalTime hour = moment.atZone(zone).toLocalTime();
        if (!WorkingDays.includes(day)) {
            return openingOf(WorkingDays.onOrAfter(day));
        }
        if (hour.isBefore(opens)) {
            return openingOf(day);
        }
        return hour.isBefore(closes) ? moment : openingOf(WorkingDays.onOrAfter(day.plusDays(1)));
    }

    private Instant openingOf(LocalDate day) {
        return day.atTime(opens).atZone(zone).toInstant();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of every test inside the application: it stands still until a test moves it. */
@ApplicationScoped
public class TestClock extends Clock {
    /** Where it stands until it is moved: a Wednesday morning, far from every recess and from summer time. */
    public static final LocalDateTime START = LocalDateTime.of(2026, 2, 11, 9, 0);

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private volatile Instant now = START.atZone(AMSTERDAM).toInstant();

    /** Moves to nine in the morning, Amsterdam time, of the given day. */
    public void moveTo(LocalDate day) {
        moveTo(day.atTime(9, 0));
    }

    /** Moves to a moment in Amsterdam time. */
    public void moveTo(LocalDateTime moment) {
        now = moment.atZone(AMSTERDAM).toInstant();
    }

    public void reset() {
        moveTo(START);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}

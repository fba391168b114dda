// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SystemClockTest {
    private static final Optional<LocalDateTime> LEAP_DAY = Optional.of(LocalDateTime.of(2028, 2, 29, 9, 0));

    @Test
    void theDemonstrationMayStartAtAnotherMomentAndGoesOnFromThere() {
        Clock clock = clock(true, LEAP_DAY);

        assertThat(clock.instant()).isCloseTo("2028-02-29T08:00:00Z", within(1, ChronoUnit.MINUTES));
        Instant before = clock.instant();
        assertThat(clock.instant()).isAfterOrEqualTo(before);
    }

    @Test
    void outsideTheDemonstrationNobodyMovesTheClock() {
        assertThat(clock(false, LEAP_DAY).instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void withoutAMomentItIsTheClockOfTheMachine() {
        assertThat(clock(true, Optional.empty()).instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    }

    private static Clock clock(boolean demo, Optional<LocalDateTime> startsAt) {
        return new SystemClock().clock(demo, startsAt, () -> ZoneId.of("Europe/Amsterdam"));
    }
}

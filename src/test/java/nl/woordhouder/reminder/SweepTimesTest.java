// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import nl.woordhouder.calendar.BusinessTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SweepTimesTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final BusinessTime TIME = new BusinessTime(Clock.systemUTC(), () -> AMSTERDAM);

    private final SweepTimes times = new SweepTimes("0 15 6 * * ?", TIME);

    @ParameterizedTest
    @CsvSource({
        // the same day, and the next morning just before and at its time
        "2026-11-25T06:15:01, 2026-11-25T23:59, false",
        "2026-11-25T06:15:01, 2026-11-26T06:14:59, false",
        "2026-11-25T06:15:01, 2026-11-26T06:15:00, true",
        // three days down
        "2026-11-25T06:15:01, 2026-11-28T12:00, true",
        // by hand, before the hour
        "2026-11-25T05:00, 2026-11-25T06:15, true",
        // over the nights that summer time ends and begins, and over New Year
        "2026-10-24T06:15:01, 2026-10-25T06:14, false",
        "2026-10-24T06:15:01, 2026-10-25T06:15, true",
        "2027-03-27T06:15:01, 2027-03-28T06:14, false",
        "2027-03-27T06:15:01, 2027-03-28T06:15, true",
        "2026-12-31T06:15:01, 2027-01-01T06:15, true"
    })
    void aRunIsMissedWhenItsTimeCameSinceTheLast(LocalDateTime last, LocalDateTime now, boolean expected) {
        assertThat(times.missed(Optional.of(at(last)), at(now))).isEqualTo(expected);
    }

    @Test
    void withoutAnyRunTheFirstIsDueAtOnce() {
        assertThat(times.missed(Optional.empty(), Instant.now())).isTrue();
    }

    @Test
    void switchedOffNothingIsMissed() {
        assertThat(new SweepTimes("off", TIME).missed(Optional.empty(), Instant.now()))
                .isFalse();
    }

    @Test
    void anUnreadableTimeStopsTheStartAndNamesTheSetting() {
        assertThatThrownBy(() -> new SweepTimes("elke ochtend", TIME)).hasMessageContaining("woordhouder.sweep.cron");
    }

    private static Instant at(LocalDateTime moment) {
        return moment.atZone(AMSTERDAM).toInstant();
    }
}

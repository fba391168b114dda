// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendWindowTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final SendWindow window = new SendWindow(LocalTime.of(7, 30), LocalTime.of(18, 0), AMSTERDAM);

    @ParameterizedTest
    @CsvSource({
        // in the window
        "2026-11-25T07:30, 2026-11-25T07:30",
        "2026-11-25T17:59, 2026-11-25T17:59",
        // too early, too late
        "2026-11-25T06:15, 2026-11-25T07:30",
        "2026-11-25T18:00, 2026-11-26T07:30",
        // over the weekend, over the nights that summer time begins and ends
        "2026-11-27T18:00, 2026-11-30T07:30",
        "2026-10-23T19:00, 2026-10-26T07:30",
        "2026-10-25T02:30, 2026-10-26T07:30",
        "2027-03-28T03:00, 2027-03-30T07:30",
        // over New Year, and on a leap day
        "2026-12-31T18:30, 2027-01-04T07:30",
        "2028-02-29T12:00, 2028-02-29T12:00"
    })
    void mailWaitsForTheNextOfficeHour(LocalDateTime moment, LocalDateTime expected) {
        assertThat(window.firstOpeningFrom(moment.atZone(AMSTERDAM).toInstant()))
                .isEqualTo(expected.atZone(AMSTERDAM).toInstant());
    }
}

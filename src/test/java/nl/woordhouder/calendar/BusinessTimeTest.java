// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BusinessTimeTest {
    @Test
    void aMomentIsNoFinerThanWhatTheDatabaseStores() {
        Clock fine = Clock.fixed(Instant.parse("2026-02-11T08:00:00.123456789Z"), ZoneOffset.UTC);

        BusinessTime time = new BusinessTime(fine, () -> ZoneId.of("Europe/Amsterdam"));

        assertThat(time.now()).isEqualTo("2026-02-11T08:00:00.123456Z");
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPolicyTest {
    private static final Instant FIRST = Instant.parse("2026-11-25T08:00:00Z");

    @ParameterizedTest
    @CsvSource({"1, PT1M", "2, PT2M", "3, PT4M", "8, PT2H8M", "9, PT4H", "1000, PT4H"})
    void eachFailureDoublesTheWaitUpToFourHours(int attempts, Duration expected) {
        assertThat(RetryPolicy.waitAfter(attempts)).isEqualTo(expected);
    }

    @Test
    void twoDaysAfterTheFirstAttemptItStops() {
        assertThat(RetryPolicy.givesUp(FIRST, FIRST.plus(Duration.ofHours(48)).minusSeconds(1)))
                .isFalse();
        assertThat(RetryPolicy.givesUp(FIRST, FIRST.plus(Duration.ofHours(48)))).isTrue();
    }
}

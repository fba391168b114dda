// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.calendar.TestClock;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {
    private static final LocalDateTime START = TestClock.START;

    private final TestClock clock = new TestClock();
    private final SignInThrottle throttle =
            new SignInThrottle(new BusinessTime(clock, () -> ZoneId.of("Europe/Amsterdam")));

    @Test
    void fourMistakesAreForgiven() {
        fail(4, "anna", "10.0.0.1");

        assertThat(throttle.isBlocked("anna", "10.0.0.1")).isFalse();
    }

    @Test
    void eachFurtherMistakeDoublesTheWaitUpToAQuarterOfAnHour() {
        fail(5, "anna", "10.0.0.1");
        assertThat(throttle.isBlocked("anna", "10.0.0.1")).isTrue();
        clock.moveTo(START.plusSeconds(30));
        assertThat(throttle.isBlocked("anna", "10.0.0.1")).isFalse();

        fail(1, "anna", "10.0.0.1");
        clock.moveTo(START.plusSeconds(89));
        assertThat(throttle.isBlocked("anna", "10.0.0.1")).isTrue();

        fail(10, "anna", "10.0.0.1");
        clock.moveTo(START.plusSeconds(89).plusMinutes(15));
        assertThat(throttle.isBlocked("anna", "10.0.0.1")).isFalse();
    }

    @Test
    void aColleagueElsewhereIsNotLockedOut() {
        fail(10, "anna", "10.0.0.1");

        assertThat(throttle.isBlocked("anna", "10.0.0.2")).isFalse();
    }

    @Test
    void oneAddressCannotTryManyNames() {
        for (int name = 0; name < 25; name++) {
            fail(1, "naam" + name, "10.0.0.1");
        }

        assertThat(throttle.isBlocked("anna", "10.0.0.1")).isTrue();
        assertThat(throttle.isBlocked("anna", "10.0.0.2")).isFalse();
    }

    @Test
    void manyAddressesCannotTryOneName() {
        for (int address = 0; address < 50; address++) {
            fail(1, "anna", "10.0.1." + address);
        }

        assertThat(throttle.isBlocked("anna", "10.0.0.2")).isTrue();
    }

    @Test
    void successAndTimeWipeTheSlate() {
        fail(4, "anna", "10.0.0.1");
        throttle.succeeded("anna", "10.0.0.1");
        fail(4, "anna", "10.0.0.1");
        assertThat(throttle.isBlocked("anna", "10.0.0.1")).isFalse();

        clock.moveTo(START.plusHours(2));
        fail(4, "anna", "10.0.0.1");
        assertThat(throttle.isBlocked("anna", "10.0.0.1")).isFalse();
    }

    private void fail(int times, String name, String address) {
        for (int time = 0; time < times; time++) {
            throttle.failed(name, address);
        }
    }
}

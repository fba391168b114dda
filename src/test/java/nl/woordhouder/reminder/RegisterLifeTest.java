// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import nl.woordhouder.mail.FaultyMail;
import nl.woordhouder.mail.FaultySmtp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Years of register life with a clock that runs ahead (fault R13). {@code -Dlife.seeds=100 -Dlife.days=7300} lives longer;
 * {@code -Dlife.seed=7} lives one life again.
 */
@QuarkusTest
@TestProfile(RegisterLifeTest.Life.class)
class RegisterLifeTest {
    private static final int DAYS = Integer.getInteger("life.days", 300);

    FaultySmtp smtp;

    @Inject
    ReminderScene scene;

    @Inject
    LifePeople people;

    @Inject
    RegisterLife life;

    /** There is a time to sweep, and only the test knows when it is. */
    public static class Life extends FaultyMail {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
            settings.put("woordhouder.sweep.cron", "0 15 6 * * ?");
            settings.put("quarkus.scheduler.enabled", "false");
            return settings;
        }
    }

    @BeforeEach
    void emptyRegister() {
        scene.clear();
        smtp.reset();
    }

    @AfterEach
    void nothingStays() {
        scene.clear();
        people.moveOut();
        smtp.reset();
    }

    static LongStream seeds() {
        Long one = Long.getLong("life.seed");
        return one == null ? LongStream.rangeClosed(1, Integer.getInteger("life.seeds", 1)) : LongStream.of(one);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void registerAndMailAgreeThroughYearsOfTrouble(long seed) {
        try {
            LifeWatch lived = life.live(seed, DAYS, smtp);
            System.out.printf(
                    "R13: seed %d, %d days: %d mails, %d of them again%n", seed, DAYS, lived.mails(), lived.again());
        } catch (AssertionError failed) {
            System.out.printf(
                    "R13: seed %d failed; again: mvn test -Dtest=RegisterLifeTest -Dlife.seed=%d -Dlife.days=%d%n",
                    seed, seed, DAYS);
            throw failed;
        }
    }
}

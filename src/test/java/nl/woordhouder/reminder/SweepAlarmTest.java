// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.calendar.TestClock;
import nl.woordhouder.reminder.Sweep.Cause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When the daily sweep does not come, it shows wherever somebody or something looks. */
@QuarkusTest
@TestProfile(SweepAlarmTest.SweepsAreDue.class)
class SweepAlarmTest {
    private static final LocalDate WEDNESDAY = TestClock.START.toLocalDate();
    private static final String ALARM = "De dagelijkse controle van ";

    @Inject
    ReminderScene scene;

    @Inject
    SweepRun sweep;

    @Inject
    Sweeps sweeps;

    @Inject
    Staff staff;

    @Inject
    TestClock clock;

    /** There is a time to sweep, but the scheduler of the tests never does. */
    public static class SweepsAreDue implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("woordhouder.sweep.cron", "0 15 6 * * ?", "quarkus.scheduler.enabled", "false");
        }
    }

    @BeforeEach
    @AfterEach
    void emptyRegister() {
        scene.clear();
    }

    @Test
    void aSweepThatCameIsNoAlarm() {
        scene.swept(WEDNESDAY);

        assertThat(page(Role.GRIFFIE, "/")).doesNotContain(ALARM);
        assertThat(metrics()).contains("woordhouder_sweep_missed 0.0");
        RestAssured.get("/q/health/well").then().statusCode(200);
    }

    @Test
    void aSweepThatIsAFewMinutesLateIsNoAlarm() {
        scene.swept(WEDNESDAY.minusDays(1));
        clock.moveTo(WEDNESDAY.atTime(6, 29));

        assertThat(page(Role.GRIFFIE, "/")).doesNotContain(ALARM);
    }

    @Test
    void aMissedSweepIsToldToStaffAndToMonitoringButTakesNoNodeOut() {
        scene.swept(WEDNESDAY.minusDays(1));

        assertThat(page(Role.GRIFFIE, "/")).contains(ALARM, "Vraag de beheerder");
        assertThat(page(Role.BEHEERDER, "/beheer/uitbox")).contains(ALARM);
        assertThat(page(Role.BEHEERDER, "/beheer/uitbox/controles")).contains(ALARM);
        assertThat(page(Role.LEZER, "/")).doesNotContain(ALARM);
        assertThat(metrics()).contains("woordhouder_sweep_missed 1.0");
        RestAssured.get("/q/health/well")
                .then()
                .statusCode(503)
                .body(containsString("\"missedSince\": \"2026-02-11T05:15:00Z\""));
        RestAssured.get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void threeMissedDaysAreCaughtUpOnceWithOneDigest() {
        scene.readerOfBz();
        scene.promised(WEDNESDAY.minusDays(1));
        scene.swept(WEDNESDAY.minusDays(3));

        sweep.catchUp();
        sweep.catchUp();

        assertThat(scene.mails()).hasSize(1);
        assertThat(sweeps.page(null, 10)).extracting(Sweep::cause).containsExactly(Cause.CAUGHT_UP, Cause.SCHEDULED);
        assertThat(page(Role.GRIFFIE, "/")).doesNotContain(ALARM);
    }

    @Test
    void monitoringReadsHowMuchMailWaitsAndForHowLong() {
        scene.readerOfBz();
        scene.promised(WEDNESDAY.minusDays(1));
        assertThat(metrics()).contains("woordhouder_mail_oldest_pending_seconds 0.0");

        sweep.run();
        clock.moveTo(WEDNESDAY.atTime(9, 5));

        assertThat(metrics())
                .contains(
                        "woordhouder_mails{state=\"pending\"} 1.0",
                        "woordhouder_mails{state=\"failed\"} 0.0",
                        "woordhouder_mails{state=\"sent\"} 0.0",
                        "woordhouder_mail_oldest_pending_seconds 300.0");
    }

    private static String metrics() {
        return RestAssured.get("/q/metrics").then().statusCode(200).extract().asString();
    }

    private String page(Role role, String path) {
        return staff.reading(role).get(path).then().statusCode(200).extract().asString();
    }
}

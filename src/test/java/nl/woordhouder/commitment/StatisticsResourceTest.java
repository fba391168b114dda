// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.database.OnBothDatabases;
import nl.woordhouder.web.ApiContract;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnBothDatabases
class StatisticsResourceTest {
    private static final String BZ = "mnre1013";
    private static final String DEFENCE = "mnre1018";

    @Inject
    RegisterForTests register;

    @Inject
    BusinessTime time;

    @Test
    void everyStatusIsCountedAndTheMinistriesAddUpToTheTotal() {
        LocalDate today = time.today();
        register.promise(BZ, "Telling in Optelstad", today.minusDays(3));
        register.promise(BZ, "Telling in Optelstad", null);
        register.promise(DEFENCE, BZ, "Telling in Optelstad", today);
        String partly = register.promise(DEFENCE, "Telling in Optelstad", today.minusDays(1));
        register.decide(partly, CommitmentStatus.PARTLY_FULFILLED, "eerste deel ontvangen");
        String lapsed = register.promise(DEFENCE, "Telling in Optelstad", today.minusDays(1));
        register.decide(lapsed, CommitmentStatus.LAPSED, "kabinet gevallen");

        JsonPath counts = ApiContract.given()
                .get("/v1/statistieken?zoek=Optelstad")
                .then()
                .statusCode(200)
                .body("peilDatum", equalTo(today.toString()))
                .body("totaal.aantal", equalTo(5))
                .body("totaal.openstaand", equalTo(3))
                .body("totaal.deelsVoldaan", equalTo(1))
                .body("totaal.vervallen", equalTo(1))
                .body("totaal.teLaat", equalTo(2))
                .body("totaal.zonderTermijn", equalTo(1))
                .body("totaal", not(hasKey("opTijd")))
                .body("ministeries.ministerie.afkorting", contains("BZ", "Def"))
                .body("ministeries.aantallen.aantal", contains(3, 2))
                .extract()
                .jsonPath();
        assertThat(counts.getInt("totaal.teLaat")).isEqualTo(listed("&teLaat=true"));
        assertThat(counts.getInt("totaal.zonderTermijn")).isEqualTo(listed("&zonderDatum=true"));
        assertThat(counts.getInt("totaal.openstaand")).isEqualTo(listed("&status=openstaand"));
    }

    @Test
    void inTimeIsMeasuredByTheDayOfTheDecision() {
        LocalDate today = time.today();
        for (LocalDate until : List.of(today, today.plusDays(1), today.minusDays(1))) {
            register.decide(
                    register.promise(BZ, "Klok van Meetlat", until), CommitmentStatus.FULFILLED, "brief ontvangen");
        }
        register.decide(register.promise(BZ, "Klok van Meetlat", null), CommitmentStatus.FULFILLED, "brief ontvangen");
        register.decide(
                register.promise(BZ, "Klok van Meetlat", today), CommitmentStatus.NOT_FULFILLED, "niet gekomen");

        ApiContract.given()
                .get("/v1/statistieken?zoek=Meetlat")
                .then()
                .statusCode(200)
                .body("totaal.voldaan", equalTo(4))
                .body("totaal.nietNagekomen", equalTo(1))
                .body("totaal.opTijd", equalTo(0.667f));
    }

    @Test
    void aReopenedCommitmentIsNotMeasured() {
        String number = register.promise(BZ, "Hek om Terugweg", time.today());
        register.decide(number, CommitmentStatus.FULFILLED, "brief ontvangen");
        register.decide(number, CommitmentStatus.OPEN, "toch niet");

        ApiContract.given()
                .get("/v1/statistieken?zoek=Terugweg")
                .then()
                .statusCode(200)
                .body("totaal.openstaand", equalTo(1))
                .body("totaal", not(hasKey("opTijd")));
    }

    private static int listed(String part) {
        return ApiContract.given()
                .get("/v1/toezeggingen?zoek=Optelstad" + part)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("aantal");
    }
}

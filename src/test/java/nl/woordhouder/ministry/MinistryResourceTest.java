// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.ministry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.woordhouder.calendar.TestClock;
import nl.woordhouder.database.OnBothDatabases;
import nl.woordhouder.web.ApiContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@OnBothDatabases
class MinistryResourceTest {

    @Inject
    TestClock clock;

    @AfterEach
    void backToTheFirstDay() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({"mnre1013,BZ,BZ", "mnre1182,KGG,EZK", "mnre1040,EZ,EZK", "mnre1150,LNV,LVVN", "mnre1162,AenM,JenV"})
    void everyMinistryNamesTheOneThatAnswersNow(String code, String abbreviation, String answering) {
        String entry = "ministeries.find { it.code == '" + code + "' }";
        // The tests' clock starts before the cabinet of 23 February 2026.
        clock.moveTo(LocalDate.of(2026, 3, 2));
        ApiContract.given()
                .get("/v1/ministeries")
                .then()
                .statusCode(200)
                .body(entry + ".afkorting", equalTo(abbreviation))
                .body(entry + ".uri", equalTo("https://identifier.overheid.nl/tooi/id/ministerie/" + code))
                .body(entry + ".antwoordtNu.afkorting", equalTo(answering));
    }

    @Test
    void theCommitteesAreListedByName() {
        ApiContract.given()
                .get("/v1/commissies")
                .then()
                .statusCode(200)
                .body("commissies.afkorting", hasItem("BuZa"))
                .body("commissies[0].naam", equalTo("Binnenlandse Zaken"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/ministeries", "/v1/commissies"})
    void aKeyThatDoesNotExistIsRefused(String path) {
        ApiContract.given().get(path + "?naam=BZ").then().statusCode(400).body("errors.location", contains("naam"));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.web.ApiContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@TestProfile(ClosedApi.class)
class ClosedApiTest {
    private static final String DEFENCE = "mnre1018";
    private static final String LIST = "/v1/toezeggingen";

    @Inject
    Staff staff;

    @Inject
    RegisterForTests register;

    @Inject
    BusinessTime time;

    private String word;
    private String own;
    private String inherited;
    private String foreign;

    @BeforeEach
    void promisesOfTwoMinistries() {
        word = "proef" + UUID.randomUUID();
        own = register.promise(Staff.MINISTRY, word, time.today());
        inherited = register.promise(DEFENCE, Staff.MINISTRY, word, time.today());
        foreign = register.promise(DEFENCE, word, time.today());
    }

    @Test
    void whoIsNotSignedInReadsNothing() {
        ApiContract.given().get(LIST).then().statusCode(401);
        ApiContract.given().get(LIST + "/" + own).then().statusCode(401);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"LEZER", "GRIFFIE", "BEHEERDER"})
    void theOtherRolesReadEveryMinistry(Role role) {
        reading(role)
                .get(LIST + "?zoek=" + word)
                .then()
                .statusCode(200)
                .body("toezeggingen.nummer", containsInAnyOrder(own, inherited, foreign))
                .body("aantal", equalTo(3));
        reading(role).get(LIST + "/" + foreign).then().statusCode(200);
    }

    @Test
    void somebodyOfAMinistryReadsWhatItPromisedOrAnswersForOnly() {
        reading(Role.MINISTERIE)
                .get(LIST + "?zoek=" + word)
                .then()
                .statusCode(200)
                .body("toezeggingen.nummer", containsInAnyOrder(own, inherited))
                .body("aantal", equalTo(2));
        reading(Role.MINISTERIE).get(LIST + "/" + own).then().statusCode(200);
        reading(Role.MINISTERIE).get(LIST + "/" + inherited).then().statusCode(200);
        reading(Role.MINISTERIE).get(LIST + "/" + foreign).then().statusCode(404);
    }

    @Test
    void somebodyOfAMinistryMayNameItButNoOther() {
        reading(Role.MINISTERIE)
                .get(LIST + "?ministerie=BZ&zoek=" + word)
                .then()
                .statusCode(200)
                .body("aantal", equalTo(2));
        for (String other : new String[] {"ministerie=DEF", "ministerie=BZ&ministerie=DEF"}) {
            reading(Role.MINISTERIE)
                    .get(LIST + "?zoek=" + word + "&" + other)
                    .then()
                    .statusCode(400)
                    .body("errors.location", contains("ministerie"))
                    .body("errors[0].detail", containsString("uw eigen ministerie"));
        }
    }

    @Test
    void theCountsOfAMinistryTellNothingOfAnother() {
        reading(Role.MINISTERIE)
                .get(LIST + "?facetten=ministerie&zoek=" + word)
                .then()
                .statusCode(200)
                .body("facetten.ministerie.waarde", contains("BZ"))
                .body("facetten.ministerie.aantal", contains(2));
    }

    private RequestSpecification reading(Role role) {
        return ApiContract.given().cookie("woordhouder-sessie", staff.session(role));
    }
}

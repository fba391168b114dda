// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.commitment.RegisterForTests;
import nl.woordhouder.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@OnBothDatabases
class CommitmentLinksPageTest {
    private static final String OTHER_MINISTRY = "mnre1045";

    @Inject
    Staff staff;

    @Inject
    RegisterForTests register;

    private String later;
    private String earlier;

    @BeforeEach
    void twoCommitments() {
        earlier = register.promise(OTHER_MINISTRY, "Kabels in de bodem", LocalDate.of(2025, 1, 20));
        later = register.promise(Staff.MINISTRY, "Kabels in de bodem, vervolg", LocalDate.of(2026, 5, 20));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            herhaling, herhaling van, herhaald in
            aanvulling, aanvulling op, aangevuld in
            wijziging, wijziging van, gewijzigd in
            opvolger, opvolger van, opgevolgd door
            """)
    void whatOneIsToTheOtherStandsOnBothPagesAndInBothHistories(String word, String there, String back) {
        relate(word, earlier.toLowerCase(Locale.ROOT)).statusCode(303);

        assertThat(page(Role.GRIFFIE, later))
                .contains("<li>" + there + " <a class=\"utrecht-link nowrap\" href=\"/register/" + earlier + "\"")
                .contains("verband gelegd")
                .contains(there + " " + earlier)
                .contains("Het zegel klopt:");
        assertThat(page(Role.GRIFFIE, earlier))
                .contains("<li>" + back + " <a class=\"utrecht-link nowrap\" href=\"/register/" + later + "\"")
                .contains(back + " " + later)
                .contains("Het zegel klopt:");
    }

    @Test
    void aRelationIsTakenBackFromEitherSide() {
        relate("opvolger", earlier).statusCode(303);

        staff.sending(Role.GRIFFIE)
                .formParam("andere", later)
                .post("/register/" + earlier + "/verband/weg")
                .then()
                .statusCode(303);

        assertThat(page(Role.GRIFFIE, later)).contains("Geen.").contains("verband verwijderd");
        assertThat(page(Role.GRIFFIE, earlier)).contains("Geen.").contains("Het zegel klopt:");
    }

    @Test
    void twoCommitmentsHaveOneRelation() {
        relate("opvolger", earlier).statusCode(303);

        relate("herhaling", earlier)
                .statusCode(400)
                .body(containsString("Tussen deze twee is al een verband vastgelegd"));
        staff.sending(Role.GRIFFIE)
                .formParam("verband", "wijziging")
                .formParam("andere", later)
                .post("/register/" + earlier + "/verband")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            iets, WH-2026-0001, verband, Kies wat deze toezegging van de andere is.
            opvolger, '', andere, Er is geen toezegging met dit nummer.
            opvolger, WH-1900-0001, andere, Er is geen toezegging met dit nummer.
            opvolger, '<script>', andere, Er is geen toezegging met dit nummer.
            """)
    void whatIsWrongStandsAtItsField(String word, String other, String field, String message) {
        relate(word, other).statusCode(400).body(containsString("href=\"#" + field + "\">" + message));
    }

    @Test
    void aCommitmentHasNoRelationWithItself() {
        relate("opvolger", later).statusCode(400).body(containsString("Dit is deze toezegging zelf."));
    }

    @Test
    void whoMaySeeOnlyOneOfTheTwoDoesNotHearOfTheOther() {
        relate("opvolger", earlier).statusCode(303);

        assertThat(page(Role.MINISTERIE, later)).contains("vervolg").doesNotContain("/register/" + earlier);
        staff.sending(Role.LEZER)
                .formParam("verband", "opvolger")
                .formParam("andere", earlier)
                .post("/register/" + later + "/verband")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse relate(String word, String other) {
        return staff.sending(Role.GRIFFIE)
                .formParam("verband", word)
                .formParam("andere", other)
                .post("/register/" + later + "/verband")
                .then();
    }

    private String page(Role role, String number) {
        return staff.reading(role).get("/register/" + number).asString();
    }
}

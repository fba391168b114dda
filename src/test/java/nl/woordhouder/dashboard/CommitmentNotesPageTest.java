// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.commitment.RegisterForTests;
import nl.woordhouder.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@OnBothDatabases
class CommitmentNotesPageTest {
    private static final String SECRET = "Bellen met de afdeling havens over het concept";

    @Inject
    Staff staff;

    @Inject
    RegisterForTests register;

    private String number;

    @BeforeEach
    void aCommitment() {
        number = register.promise(Staff.MINISTRY, "Steigers langs de vaart", LocalDate.of(2026, 1, 20));
    }

    @Test
    void aNoteStandsOnThePageWithWhoWroteItAndWhen() {
        write(Role.GRIFFIE, SECRET + "\nmorgen").statusCode(303);

        assertThat(page(Role.BEHEERDER))
                .contains(SECRET + "\nmorgen")
                .contains("Test griffie, wo 11 feb. 2026")
                .doesNotContain("Notitie bewaren");
    }

    @Test
    void itsAuthorChangesItAndThatShows() {
        write(Role.GRIFFIE, SECRET).statusCode(303);
        edit(Role.GRIFFIE, "Gebeld").statusCode(303);

        assertThat(page(Role.GRIFFIE))
                .contains("Gebeld")
                .contains(", gewijzigd wo 11 feb. 2026")
                .doesNotContain(SECRET);
    }

    @Test
    void nobodyElseChangesIt() {
        write(Role.GRIFFIE, SECRET).statusCode(303);

        edit(Role.BEHEERDER, "Van een ander").statusCode(404);

        assertThat(page(Role.GRIFFIE)).contains(SECRET);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"LEZER", "MINISTERIE"})
    void whoDoesNotWorkTheDeskNeitherReadsNorWritesNotes(Role role) {
        write(Role.GRIFFIE, SECRET).statusCode(303);

        assertThat(page(role)).contains("Steigers langs de vaart").doesNotContain(SECRET, "Notities");
        write(role, "Ik ook").statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/toezeggingen/%s", "/v1/wijzigingen?limiet=500", "/register.csv?zoek=steigers"})
    void nothingPublicHoldsANote(String path) {
        write(Role.GRIFFIE, SECRET).statusCode(303);

        assertThat(staff.reading(Role.GRIFFIE).get(String.format(path, number)).asString())
                .doesNotContain(SECRET);
    }

    @Test
    void anEmptyOrEndlessNoteIsRefusedAtItsFieldAndKept() {
        write(Role.GRIFFIE, " ").statusCode(400).body(containsString("href=\"#notitie\">Schrijf eerst iets op."));
        write(Role.GRIFFIE, "x".repeat(4001))
                .statusCode(400)
                .body(containsString("hier passen 4000 tekens"))
                .body(containsString("x".repeat(4001)));
        write(Role.GRIFFIE, SECRET).statusCode(303);
        edit(Role.GRIFFIE, " ")
                .statusCode(400)
                .body(containsString("href=\"#notitie-" + id() + "\">Schrijf eerst iets op."));
    }

    @Test
    void markupInANoteIsText() {
        write(Role.GRIFFIE, "<script>alert(1)</script>").statusCode(303);

        assertThat(page(Role.GRIFFIE)).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
    }

    private ValidatableResponse write(Role role, String words) {
        return staff.sending(role)
                .formParam("notitie", words)
                .post("/register/" + number + "/notities")
                .then();
    }

    private ValidatableResponse edit(Role role, String words) {
        return staff.sending(role)
                .formParam("notitie", words)
                .post("/register/" + number + "/notities/" + id())
                .then();
    }

    private String id() {
        Matcher action = Pattern.compile("/notities/(\\d+)\"").matcher(page(Role.GRIFFIE));
        assertThat(action.find()).isTrue();
        return action.group(1);
    }

    private String page(Role role) {
        return staff.reading(role).get("/register/" + number).asString();
    }
}

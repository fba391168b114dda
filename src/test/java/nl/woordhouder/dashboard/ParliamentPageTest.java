// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.database.OnBothDatabases;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnBothDatabases
class ParliamentPageTest {
    private static final String PAGE = "/beheer/parlement";

    @Inject
    Staff staff;

    @Test
    void aSuccessionSaysFromWhenAndWhoAnswers() {
        String page = page();
        String succession = page.substring(page.indexOf("id=\"opvolging\""), page.indexOf("id=\"ministeries\""));

        assertThat(succession).contains("ma 23 feb. 2026", "KGG – Klimaat en Groene Groei", "EZK –");
        assertThat(page).contains("mnre1013").contains("/register?commissie=BuZa");
    }

    @Test
    void aCommitteeIsAddedAndRenamedAndBothAreRecorded() {
        post("commissies", Map.of("commissie-afkorting", "WAT", "commissie-naam", "Water"))
                .then()
                .statusCode(303);
        post("commissies/WAT", Map.of("commissie-naam", "Water en Bodem"))
                .then()
                .statusCode(303);

        assertThat(page())
                .contains("/register?commissie=WAT", "WAT – Water → WAT – Water en Bodem", "toegevoegd: WAT – Water");
        assertThat(post("commissies", Map.of("commissie-afkorting", "wat", "commissie-naam", "Weer"))
                        .asString())
                .contains("Deze afkorting bestaat al.", "value=\"Weer\"");
        assertThat(post("commissies/WAT", Map.of("commissie-naam", " ")).asString())
                .contains("Geef een naam");
    }

    @Test
    void aMinistryIsAddedAndSucceedsAnother() {
        post(
                        "ministeries",
                        Map.of(
                                "ministerie-code",
                                "mnre9901",
                                "ministerie-afkorting",
                                "WenB",
                                "ministerie-naam",
                                "Water"))
                .then()
                .statusCode(303);
        post("ministeries/mnre9901", Map.of("ministerie-naam", "Water en Bodem"))
                .then()
                .statusCode(303);
        post("opvolgingen", Map.of("van", "mnre1130", "naar", "mnre9901", "vanaf", "1-1-2040"))
                .then()
                .statusCode(303);

        assertThat(page()).contains("WenB – Water en Bodem", "vanaf 2040-01-01 antwoordt WenB voor IenW");
        assertThat(post("opvolgingen", Map.of("van", "mnre1130", "naar", "mnre1130", "vanaf", "1-1-2041"))
                        .asString())
                .contains("Een ministerie volgt zichzelf niet op.");
        assertThat(post("opvolgingen", Map.of("van", "mnre1130", "naar", "mnre9901", "vanaf", "1-1-2040"))
                        .asString())
                .contains("Op deze dag wordt dit ministerie al opgevolgd.");

        post("opvolgingen/mnre1130/2040-01-01/verwijderen", Map.of()).then().statusCode(303);
        assertThat(page()).contains("verwijderd: vanaf 2040-01-01");
    }

    @Test
    void whatIsMissingOrInForceIsExplained() {
        assertThat(post("ministeries", Map.of()).asString()).contains("Er zijn 3 fouten", "mnre en vier cijfers");
        assertThat(post("opvolgingen", Map.of()).asString()).contains("Er zijn 3 fouten");
        assertThat(post("opvolgingen/mnre1150/2024-07-02/verwijderen", Map.of()).asString())
                .contains("Deze opvolging geldt al");
    }

    @Test
    void onlyWhoManagesTheProductSeesTheForms() {
        assertThat(page()).doesNotContain("Commissie toevoegen");
        staff.sending(Role.GRIFFIE).post(PAGE + "/commissies").then().statusCode(403);
    }

    private Response post(String what, Map<String, String> fields) {
        return staff.sending(Role.BEHEERDER).formParams(fields).post(PAGE + "/" + what);
    }

    private String page() {
        return staff.reading(Role.GRIFFIE)
                .get(PAGE)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountsPageTest {
    @Inject
    Staff staff;

    @Inject
    AccountRepository accounts;

    @Inject
    Sessions sessions;

    private String name;

    @BeforeEach
    void aNewName() {
        name = "nieuw-" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void anAddedAccountIsListedAndItsPasswordIsNowhere() {
        add(name, "lezer", "", "correct paard batterij").then().statusCode(303);

        assertThat(list()).contains(name).doesNotContain("correct paard batterij");
        assertThat(account().role()).isEqualTo(Role.LEZER);
        assertThat(account().accepts("correct paard batterij")).isTrue();
    }

    @Test
    void aMinistryAccountNeedsItsMinistry() {
        assertThat(add(name, "ministerie", "", "correct paard batterij").asString())
                .contains("Kies het ministerie waarvan deze gebruiker de toezeggingen ziet.");
        add(name, "ministerie", "mnre1013", "correct paard batterij").then().statusCode(303);
        assertThat(account().ministryCode()).isEqualTo("mnre1013");
    }

    @Test
    void mistakesStandAtTheirFieldsAndThePasswordIsNotSentBack() {
        Response answer = add("Jan Jansen!", "koning", "", "kort");

        answer.then().statusCode(400);
        assertThat(answer.asString())
                .contains("Er zijn 3 fouten")
                .contains("Kies een rol.")
                .contains("ten minste 12 tekens")
                .contains("value=\"Jan Jansen!\"")
                .doesNotContain("kort");
    }

    @Test
    void theSameNameTwiceIsRefused() {
        add(name, "lezer", "", "correct paard batterij");

        assertThat(add(name.toUpperCase(), "lezer", "", "correct paard batterij")
                        .asString())
                .contains("Deze gebruikersnaam is al in gebruik.");
    }

    @Test
    void disablingEndsTheSessionsOfTheAccount() {
        add(name, "lezer", "", "correct paard batterij");
        String session = sessions.open(name);

        post(account().id() + "/toegang", "actief", "false").then().statusCode(303);

        assertThat(sessions.find(session)).isEmpty();
        assertThat(account().active()).isFalse();
    }

    @Test
    void nobodyShutsOutHimself() {
        long own = QuarkusTransaction.requiringNew()
                .call(() -> accounts.byUsername(staff.account(Role.BEHEERDER))
                        .orElseThrow()
                        .id());

        assertThat(post(own + "/toegang", "actief", "false").asString())
                .contains("U kunt uw eigen account niet uitzetten.");
    }

    @Test
    void anotherPasswordEndsTheSessionsOfTheAccount() {
        add(name, "lezer", "", "correct paard batterij");
        String session = sessions.open(name);

        post(account().id() + "/wachtwoord", "wachtwoord", "te kort").then().statusCode(400);
        post(account().id() + "/wachtwoord", "wachtwoord", "een heel ander wachtwoord")
                .then()
                .statusCode(303);

        assertThat(sessions.find(session)).isEmpty();
        assertThat(account().accepts("een heel ander wachtwoord")).isTrue();
    }

    private String list() {
        return staff.reading(Role.BEHEERDER).get("/beheer/gebruikers").asString();
    }

    private Response add(String username, String role, String ministry, String password) {
        return staff.sending(Role.BEHEERDER)
                .formParam("gebruikersnaam", username)
                .formParam("naam", "Jan Jansen")
                .formParam("rol", role)
                .formParam("ministerie", ministry)
                .formParam("wachtwoord", password)
                .post("/beheer/gebruikers");
    }

    private Response post(String path, String field, String value) {
        return staff.sending(Role.BEHEERDER).formParam(field, value).post("/beheer/gebruikers/" + path);
    }

    private Account account() {
        return QuarkusTransaction.requiringNew()
                .call(() -> accounts.byUsername(name).orElseThrow());
    }
}

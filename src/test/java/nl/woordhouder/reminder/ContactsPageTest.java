// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ContactsPageTest {
    private static final String PATH = "/beheer/contacten";

    @Inject
    ReminderScene scene;

    @Inject
    Staff staff;

    @Inject
    Contacts contacts;

    @BeforeEach
    void emptyRegister() {
        scene.clear();
    }

    @AfterEach
    void tidy() {
        scene.clear();
    }

    @Test
    void aContactIsAddedAndSwitchedOffAndOn() {
        assertThat(add("Jan Kok", "Jan.Kok@bz.example", "ministerie:mnre1013").statusCode())
                .isEqualTo(303);
        assertThat(list()).contains("jan.kok@bz.example", "het ministerie van Buitenlandse Zaken (BZ)", "krijgt mail");
        long id = contacts.all().get(0).id();

        staff.sending(Role.BEHEERDER)
                .post(PATH + "/" + id + "/uitzetten")
                .then()
                .statusCode(303);
        assertThat(list()).contains("staat uit");

        staff.sending(Role.BEHEERDER)
                .post(PATH + "/" + id + "/aanzetten")
                .then()
                .statusCode(303);
        assertThat(list()).contains("krijgt mail");
    }

    @ParameterizedTest
    @CsvSource({
        "'', jan@bz.example, commissie:DEF, Vul een naam in",
        "Jan, jan, commissie:DEF, Vul één e-mailadres in",
        "Jan, 'jan@bz.example, piet@bz.example', commissie:DEF, Vul één e-mailadres in",
        "Jan, jan@bz.example, '', Kies van welk ministerie",
        "Jan, jan@bz.example, commissie:NIX, Kies van welk ministerie"
    })
    void aMistakeIsExplainedAndWhatWasTypedStays(String name, String address, String reader, String message) {
        Response answer = add(name, address, reader);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains(message).contains("value=\"" + address + "\"");
        assertThat(contacts.all()).isEmpty();
    }

    @Test
    void aLineBreakCannotBecomeAHeader() {
        assertThat(add("Jan", "jan@bz.example\r\nBcc: piet@bz.example", "commissie:DEF")
                        .statusCode())
                .isEqualTo(400);
        assertThat(add("Jan\r\nBcc: piet@bz.example", "jan@bz.example", "commissie:DEF")
                        .statusCode())
                .isEqualTo(400);
        assertThat(contacts.all()).isEmpty();
    }

    @Test
    void theSameAddressForTheSameDigestIsRefused() {
        add("Jan", "jan@bz.example", "ministerie:mnre1013");

        Response answer = add("Jan weer", "JAN@bz.example", "ministerie:mnre1013");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("Dit adres krijgt dit overzicht al");
        assertThat(add("Jan", "jan@bz.example", "commissie:DEF").statusCode()).isEqualTo(303);
    }

    @Test
    void griffieReadsButChangesNothing() {
        add("Jan", "jan@bz.example", "ministerie:mnre1013");

        assertThat(staff.reading(Role.GRIFFIE).get(PATH).asString())
                .contains("jan@bz.example")
                .doesNotContain("Contactpersoon toevoegen");
        staff.sending(Role.GRIFFIE)
                .post(PATH + "/" + contacts.all().get(0).id() + "/uitzetten")
                .then()
                .statusCode(403);
        staff.sending(Role.GRIFFIE).post(PATH).then().statusCode(403);
    }

    @Test
    void unsubscribingNeedsNoSignInButTheLinkOfAMail() {
        Contact reader = scene.readerOfBz();
        String link = "/afmelden/" + reader.token();

        assertThat(given().get(link).then().statusCode(200).extract().asString())
                .contains("toezeggingen@bz.example", "Afmelden");
        assertThat(contacts.all().get(0).active()).as("reading changes nothing").isTrue();

        given().formParam("List-Unsubscribe", "One-Click").post(link).then().statusCode(200);

        assertThat(contacts.all().get(0).active()).isFalse();
        assertThat(list()).contains("afgemeld op");
    }

    @Test
    void aLinkThatNobodyGotUnsubscribesNobody() {
        scene.readerOfBz();

        given().get("/afmelden/geraden").then().statusCode(404);
        given().formParam("List-Unsubscribe", "One-Click")
                .post("/afmelden/geraden")
                .then()
                .statusCode(404);
        assertThat(contacts.all().get(0).active()).isTrue();
    }

    private Response add(String name, String address, String reader) {
        return staff.sending(Role.BEHEERDER)
                .formParam("naam", name)
                .formParam("adres", address)
                .formParam("lezer", reader)
                .post(PATH);
    }

    private String list() {
        return staff.reading(Role.BEHEERDER)
                .get(PATH)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}

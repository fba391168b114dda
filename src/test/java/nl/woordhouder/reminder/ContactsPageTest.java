// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.calendar.TestClock;
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

    @Inject
    Ladders ladders;

    GreenMail mailServer;

    @BeforeEach
    void emptyRegister() throws FolderException {
        scene.clear();
        mailServer.purgeEmailFromAllMailboxes();
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
    void aReaderChoosesWithTheLinkOfAMail() {
        String link = "/voorkeuren/" + scene.readerOfBz().token();
        assertThat(given().get(link).then().statusCode(200).extract().asString())
                .contains("toezeggingen@bz.example", "Volgens de standaard: alle momenten", "daarna elke week");

        choose(link, "zelf", "2026-03-01", "collega@bz.example").then().statusCode(303);

        Wishes wishes = contacts.all().get(0).wishes();
        assertThat(wishes.ladder()).isEqualTo(Ladder.parse("OVERDUE,WEEKLY"));
        assertThat(wishes.singleMail()).isTrue();
        assertThat(wishes.pausedUntil()).isEqualTo("2026-03-01");
        assertThat(list()).contains("gepauzeerd tot en met", "mail gaat naar collega@bz.example");
        choose(link, "standaard", "", "").then().statusCode(303);
        assertThat(contacts.all().get(0).wishes().ladder()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-10, '', Deze dag is voorbij",
        "morgen, '', Dit is geen datum",
        "'', collega, Vul één e-mailadres in",
        "'', iemand@elders.example, eindigt op @bz.example"
    })
    void aWrongChoiceIsExplainedAndChangesNothing(String until, String deputy, String message) {
        String link = "/voorkeuren/" + scene.readerOfBz().token();

        Response answer = choose(link, "zelf", until, deputy);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains(message).contains("value=\"" + (until.isEmpty() ? deputy : until));
        assertThat(contacts.all().get(0).wishes()).isEqualTo(new Wishes(null, false, null, null));
    }

    @Test
    void aGuessedLinkChoosesNothing() {
        given().get("/voorkeuren/geraden").then().statusCode(404);
        choose("/voorkeuren/geraden", "zelf", "", "").then().statusCode(404);
    }

    @Test
    void aDeputyEndsTheirOwnMailOnly() {
        Contact reader = scene.readerOfBz();
        LocalDate until = TestClock.START.toLocalDate().plusDays(9);
        scene.wishes(reader, new Wishes(null, false, until, "collega@bz.example"));
        String link = contacts.all().get(0).unsubscribePath(TestClock.START.toLocalDate());
        assertThat(given().get(link).then().statusCode(200).extract().asString())
                .contains("collega@bz.example", "vervanger van Anna de Wit");

        given().formParam("List-Unsubscribe", "One-Click").post(link).then().statusCode(200);

        assertThat(contacts.all().get(0).active()).isTrue();
        assertThat(contacts.all().get(0).wishes()).isEqualTo(new Wishes(null, false, until, null));
    }

    @Test
    void theAdminSeesAndChangesWhatAContactGets() {
        String page = PATH + "/" + scene.readerOfBz().id();
        scene.promised(TestClock.START.toLocalDate().minusDays(3));
        assertThat(staff.reading(Role.GRIFFIE)
                        .get(page)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("Woordhouder: 1 te laat (BZ)", "/afmelden/voorbeeld")
                .doesNotContain(contacts.all().get(0).token(), "Proefmail sturen");

        staff.sending(Role.BEHEERDER)
                .formParam("keuze", "zelf")
                .formParam("stap", "OVERDUE")
                .post(page)
                .then()
                .statusCode(303);

        assertThat(contacts.all().get(0).wishes().ladder()).isEqualTo(Ladder.parse("OVERDUE"));
        staff.sending(Role.GRIFFIE).post(page).then().statusCode(403);
        staff.sending(Role.GRIFFIE).post(page + "/proefmail").then().statusCode(403);
        staff.reading(Role.BEHEERDER).get(PATH + "/999999").then().statusCode(404);
    }

    @Test
    void aTrialMailGoesOutAtOnceAndTellsNothing() throws MessagingException {
        String page = PATH + "/" + scene.readerOfBz().id();
        assertThat(tryMail(page, "ik@kamer.example").asString()).contains("Er is vandaag niets te melden");
        scene.promised(TestClock.START.toLocalDate().minusDays(3));
        assertThat(tryMail(page, "ik, jij").asString()).contains("Vul één e-mailadres in");

        assertThat(tryMail(page, "ik@kamer.example").statusCode()).isEqualTo(303);

        MimeMessage mail = mailServer.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Proef: Woordhouder: 1 te laat (BZ)");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        assertThat(scene.mails()).isEmpty();
    }

    @Test
    void aCommitteeChoosesItsStandard() {
        staff.sending(Role.BEHEERDER)
                .formParam("stap", "DEF:OVERDUE")
                .formParam("stap", "DEF:WEEKLY")
                .formParam("stap", "NIX:OVERDUE")
                .post(PATH + "/standaard")
                .then()
                .statusCode(303);

        assertThat(ladders.ofCommittee("DEF")).isEqualTo(Ladder.parse("OVERDUE,WEEKLY"));
        assertThat(staff.reading(Role.GRIFFIE)
                        .get(PATH + "/standaard")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("Standaard per commissie")
                .doesNotContain("Bewaren");
        staff.sending(Role.GRIFFIE).post(PATH + "/standaard").then().statusCode(403);
    }

    @Test
    void aContactWhoWasRefusedIsFlaggedUntilSomebodyLooks() {
        Contact reader = scene.readerOfBz();
        scene.refuse(reader, "550 no such user");
        assertThat(list()).contains("geweigerd door de mailserver", "550 no such user", "Weer mailen");

        staff.sending(Role.BEHEERDER)
                .post(PATH + "/" + reader.id() + "/aanzetten")
                .then()
                .statusCode(303);

        assertThat(list()).doesNotContain("geweigerd").contains("krijgt mail");
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

    private static Response choose(String link, String choice, String until, String deputy) {
        return given().redirects()
                .follow(false)
                .cookie("woordhouder-csrf", "token")
                .formParam("csrf", "token")
                .formParam("keuze", choice)
                .formParam("stap", "OVERDUE")
                .formParam("stap", "WEEKLY")
                .formParam("los", "ja")
                .formParam("pauze", until)
                .formParam("vervanger", deputy)
                .post(link);
    }

    private Response tryMail(String page, String to) {
        return staff.sending(Role.BEHEERDER).formParam("naar", to).post(page + "/proefmail");
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

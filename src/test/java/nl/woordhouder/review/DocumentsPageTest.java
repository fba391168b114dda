// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.commitment.RegisterForTests;
import nl.woordhouder.document.DocumentRepository;
import nl.woordhouder.document.HandMadeReading;
import nl.woordhouder.extraction.DocumentDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class DocumentsPageTest {
    private static final String DEFENCE = "mnre1018";
    private static final Pattern DOCUMENT = Pattern.compile("/documenten/(\\d+)");

    @Inject
    Staff staff;

    @Inject
    DocumentRepository documents;

    @Inject
    HandMadeReading reading;

    @Inject
    RegisterForTests register;

    @Test
    void anUploadTellsWhatCameOfIt() {
        byte[] letter = letter();

        upload(letter, "brief.txt").post("/documenten").then().statusCode(200).body(containsString("ingelezen"));
        upload(new byte[0], "leeg.txt")
                .post("/documenten")
                .then()
                .statusCode(400)
                .body(containsString("leeg.txt"))
                .body(containsString("afgewezen"));
        upload(letter, "andere-naam.txt")
                .post("/documenten")
                .then()
                .statusCode(200)
                .body(containsString("Dit document is al ingelezen op 11 feb. 2026 (0 toezeggingen)."));
    }

    @Test
    void pastedTextIsADocumentToo() {
        String text = new String(letter(), StandardCharsets.UTF_8);

        form().multiPart("tekst", text)
                .multiPart("datum", "2026-01-15")
                .post("/documenten")
                .then()
                .statusCode(200)
                .body(containsString("ingelezen"));
    }

    @Test
    void anAddressThatIsNotOnTheListIsAnErrorAtTheFieldAndIsShownAgain() {
        form().multiPart("adres", "https://ergens-anders.test/brief.pdf")
                .post("/documenten")
                .then()
                .statusCode(400)
                .body(containsString("Van ergens-anders.test worden geen documenten opgehaald"))
                .body(containsString("officielebekendmakingen.nl, tweedekamer.nl"))
                .body(containsString("value=\"https://ergens-anders.test/brief.pdf\""));
    }

    @Test
    void nothingHandedInIsAnErrorAtTheField() {
        form().multiPart("tekst", "  ")
                .post("/documenten")
                .then()
                .statusCode(400)
                .body(containsString("Kies een bestand, plak de tekst van een brief of geef een adres."))
                .body(containsString("id=\"bestanden-fout\""));
    }

    @Test
    void whatWasPastedStaysBesideAnError() {
        form().multiPart("tekst", "Een <b>brief</b> met tekst")
                .multiPart("datum", "31-2-2026")
                .post("/documenten")
                .then()
                .statusCode(400)
                .body(containsString("Dit is geen datum."))
                .body(containsString("Een &lt;b&gt;brief&lt;/b&gt; met tekst"));
    }

    @Test
    void aDateInTheFutureIsRefused() {
        form().multiPart("tekst", "Een brief")
                .multiPart("datum", "2026-02-12")
                .post("/documenten")
                .then()
                .statusCode(400)
                .body(containsString("Deze datum ligt in de toekomst."));
    }

    @Test
    void moreThanFiftyMegabytesAreRefusedOnAPageThatSaysWhy() {
        long before = count();

        upload(new byte[50 * 1024 * 1024 + 1], "groot.txt")
                .post("/documenten")
                .then()
                .statusCode(400)
                .body(containsString("Dit bestand is 51 MB; er past 50 MB."))
                .body(containsString("</html>"));

        assertThat(count()).isEqualTo(before);
    }

    @Test
    void aFileNameWithMarkupIsShownAsText() {
        upload(new byte[0], "<script>alert(1)</script>.txt")
                .post("/documenten")
                .then()
                .statusCode(400)
                .body(not(containsString("<script>alert")));
    }

    @Test
    void theOriginalIsADownloadWithItsOwnBytes() {
        byte[] letter = letter();
        String id =
                idOf(upload(letter, "bri\u00ebf \"1\".txt").post("/documenten").then());

        byte[] original = staff.reading(Role.LEZER)
                .get("/documenten/" + id + "/origineel")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment; filename*=UTF-8''"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .extract()
                .asByteArray();

        assertThat(original).isEqualTo(letter);
    }

    @Test
    void theDateOfADocumentIsConfirmedOnItsPage() {
        long id = reading.store(
                "Geachte voorzitter,\n\nIk stuur u een brief.\n",
                new DocumentDate.Estimated(LocalDate.of(2025, 10, 3), LocalDate.of(2025, 11, 11), List.of()));
        staff.reading(Role.GRIFFIE)
                .get("/documenten/" + id)
                .then()
                .statusCode(200)
                .body(containsString("Bevestig eerst de datum"))
                .body(containsString("tussen 3 okt. 2025 en 11 nov. 2025"));

        staff.sending(Role.GRIFFIE)
                .formParam("documentdatum", "17-10-2025")
                .post("/documenten/" + id + "/datum")
                .then()
                .statusCode(303);

        staff.reading(Role.GRIFFIE)
                .get("/documenten/" + id)
                .then()
                .body(containsString("vr 17 okt. 2025"))
                .body(containsString("bevestigd"));
    }

    @Test
    void theListCanBeNarrowedToDocumentsWithoutACertainDate() {
        long uncertain = reading.store("Een brief zonder datum.", new DocumentDate.Unknown());
        long dated = reading.store("Een brief.", new DocumentDate.Given(LocalDate.of(2026, 1, 15)));

        staff.reading(Role.GRIFFIE)
                .get("/documenten?datum=te-bevestigen")
                .then()
                .statusCode(200)
                .body(containsString("href=\"/documenten/" + uncertain + "\""))
                .body(not(containsString("href=\"/documenten/" + dated + "\"")));
    }

    @Test
    void aDateThatIsNoneIsRefusedAndStaysInTheField() {
        long id = reading.store("Een brief.", new DocumentDate.Unknown());

        staff.sending(Role.GRIFFIE)
                .formParam("documentdatum", "morgen")
                .post("/documenten/" + id + "/datum")
                .then()
                .statusCode(400)
                .body(containsString("Dit is geen datum."))
                .body(containsString("value=\"morgen\""));
    }

    @Test
    void aReaderSeesTheTextButNotWhatWaitsForReview() {
        String sentence = "Ik stuur u de cijfers over de havens.";
        long id = reading.store(
                "Geachte voorzitter,\n\n" + sentence + "\n",
                new DocumentDate.Given(LocalDate.of(2026, 1, 5)),
                HandMadeReading.Found.promise(sentence, null));

        staff.reading(Role.LEZER)
                .get("/documenten/" + id)
                .then()
                .statusCode(200)
                .body(containsString(sentence))
                .body(not(containsString("<mark")));
        staff.reading(Role.GRIFFIE).get("/documenten/" + id).then().body(containsString("<mark"));
    }

    @Test
    void somebodyOfAMinistryReadsOnlyDocumentsBehindWhatConcernsIt() {
        long own = reading.store("Een brief.", new DocumentDate.Given(LocalDate.of(2026, 1, 5)));
        long inherited = reading.store("Nog een brief.", new DocumentDate.Given(LocalDate.of(2026, 1, 5)));
        long foreign = reading.store("Andere brief.", new DocumentDate.Given(LocalDate.of(2026, 1, 5)));
        long unused = reading.store("Brief zonder toezegging.", new DocumentDate.Given(LocalDate.of(2026, 1, 5)));
        register.promiseIn(own, Staff.MINISTRY, Staff.MINISTRY);
        register.promiseIn(inherited, DEFENCE, Staff.MINISTRY);
        register.promiseIn(foreign, DEFENCE, DEFENCE);

        for (long readable : List.of(own, inherited)) {
            assertThat(statuses(Role.MINISTERIE, readable)).containsExactly(200, 200);
        }
        for (long hidden : List.of(foreign, unused)) {
            assertThat(statuses(Role.MINISTERIE, hidden)).containsExactly(404, 404);
            assertThat(statuses(Role.LEZER, hidden)).containsExactly(200, 200);
        }
    }

    @Test
    void anUnknownDocumentIsNotFound() {
        staff.reading(Role.GRIFFIE).get("/documenten/999999").then().statusCode(404);
        staff.reading(Role.GRIFFIE).get("/documenten/geen-getal").then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"LEZER", "MINISTERIE"})
    void onlyTheDeskHandsInDocuments(Role role) {
        staff.reading(role).get("/documenten").then().statusCode(403);
        staff.sending(role)
                .multiPart("tekst", "Een brief")
                .post("/documenten")
                .then()
                .statusCode(403);
    }

    @Test
    void withoutTheTokenOfTheFormNothingComesIn() {
        long before = count();

        staff.reading(Role.GRIFFIE)
                .multiPart("tekst", "Een brief")
                .post("/documenten")
                .then()
                .statusCode(403);

        assertThat(count()).isEqualTo(before);
    }

    @Test
    void whoIsNotSignedInIsSentToTheSignInPage() {
        given().redirects().follow(false).get("/documenten").then().statusCode(302);
    }

    /** Of its page and of its original. */
    private List<Integer> statuses(Role role, long document) {
        return List.of(
                staff.reading(role).get("/documenten/" + document).statusCode(),
                staff.reading(role)
                        .get("/documenten/" + document + "/origineel")
                        .statusCode());
    }

    private RequestSpecification form() {
        return staff.sending(Role.GRIFFIE);
    }

    private RequestSpecification upload(byte[] bytes, String name) {
        return form().multiPart("bestanden", name, bytes, "text/plain");
    }

    private static String idOf(ValidatableResponse page) {
        Matcher link = DOCUMENT.matcher(page.extract().asString());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private long count() {
        return QuarkusTransaction.requiringNew().call(documents::count);
    }

    private static byte[] letter() {
        return ("Geachte voorzitter,\n\nDit is brief " + UUID.randomUUID() + " over het voorbeeld.\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}

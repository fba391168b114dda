// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import static nl.woordhouder.document.HandMadeReading.Found.promise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.document.DocumentIntake;
import nl.woordhouder.document.DocumentRepository;
import nl.woordhouder.document.HandMadeReading;
import nl.woordhouder.document.IntakeResult;
import nl.woordhouder.extraction.DocumentDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ParticularsPageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final String TEXT =
            "Geachte voorzitter,\n\nIk zal uw Kamer binnen zes weken informeren over de havens.\n"
                    + "Ik zal uw Kamer binnen drie maanden informeren over de bruggen.\n";

    @Inject
    Staff staff;

    @Inject
    HandMadeReading reading;

    @Inject
    DocumentIntake intake;

    @Inject
    DocumentRepository documents;

    @Inject
    ReviewCandidateRepository candidates;

    @Inject
    ReviewDesk desk;

    @Test
    void everyFactIsShownWithWhereItCameFrom() {
        long id = stored();

        staff.reading(Role.GRIFFIE)
                .get("/documenten/" + id + "/gegevens")
                .then()
                .statusCode(200)
                .body(containsString("value=\"minister van Buitenlandse Zaken\""))
                .body(containsString("Nu: gelezen in de tekst."));
    }

    @Test
    void aCorrectionNamesWhoMadeIt() {
        long id = stored();

        send(filled(id).formParam("ondertekenaar", "De Wit"), id).statusCode(303);

        staff.reading(Role.LEZER)
                .get("/documenten/" + id)
                .then()
                .body(containsString("De Wit"))
                .body(containsString("verbeterd door "));
    }

    @Test
    void mistakesStandAtTheirFieldsAndWhatWasTypedStays() {
        long id = stored();
        RequestSpecification form = staff.sending(Role.GRIFFIE)
                .formParam("versie", "0")
                .formParam("documentdatum", "31-2-2026")
                .formParam("titel", " ")
                .formParam("soort", "x".repeat(121));

        send(form, id)
                .statusCode(400)
                .body(containsString("id=\"documentdatum-fout\""))
                .body(containsString("Vul een titel in."))
                .body(containsString("hier passen 120 tekens"))
                .body(containsString("value=\"31-2-2026\""));
    }

    @Test
    void whoTypedOverAnOlderVersionKeepsTheWordsAndIsTold() {
        long id = stored();
        RequestSpecification late = filled(id).formParam("nummer", "HVN-2");
        send(filled(id).formParam("nummer", "HVN-1"), id).statusCode(303);

        send(late, id)
                .statusCode(409)
                .body(containsString("Iemand anders heeft deze gegevens intussen gewijzigd."))
                .body(containsString("value=\"HVN-2\""));
    }

    @Test
    void anotherDateMovesTheOpenWindowsAndLeavesWhatAPersonDecided() {
        byte[] letter = (TEXT + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        long id = ((IntakeResult.Received) intake.receive(letter, "brief.txt", DAY, "griffie")).documentId();
        List<ReviewCandidate> before = filed(id);
        assertThat(before).hasSize(2);
        desk.reject(before.get(0).id(), "dubbel", "anna");

        send(filled(id, LocalDate.of(2026, 2, 5)), id)
                .statusCode(200)
                .body(containsString("Eén termijn waarover nog niet is besloten, is veranderd"))
                .body(containsString("/beoordelen/" + before.get(1).id()));

        List<ReviewCandidate> after = filed(id);
        assertThat(after.get(0).due().until()).isEqualTo(before.get(0).due().until());
        assertThat(after.get(0).verdict().reason()).isEqualTo("dubbel");
        assertThat(after.get(1).due().until()).isAfter(before.get(1).due().until());
    }

    @Test
    void anotherSignatoryAnswersForWhatNobodyDecidedOn() {
        String letter = TEXT + "De minister van Havens zal uw Kamer binnen een jaar informeren over de sluizen.\n\n"
                + "De staatssecretaris van Kustzaken,\nJ. Bos\n" + UUID.randomUUID();
        long id = ((IntakeResult.Received)
                        intake.receive(letter.getBytes(StandardCharsets.UTF_8), "brief.txt", DAY, "griffie"))
                .documentId();
        List<ReviewCandidate> before = filed(id);
        assertThat(before)
                .extracting(ReviewCandidate::office)
                .containsExactly(
                        "staatssecretaris van Kustzaken", "staatssecretaris van Kustzaken", "minister van Havens");
        desk.reject(before.get(0).id(), "dubbel", "anna");

        send(filled(id).formParam("ambt", "minister van Waterstaat").formParam("ondertekenaar", "De Wit"), id)
                .statusCode(303);

        assertThat(filed(id))
                .extracting(ReviewCandidate::office)
                .containsExactly("staatssecretaris van Kustzaken", "minister van Waterstaat", "minister van Havens");
        assertThat(filed(id).get(1).person()).isEqualTo("De Wit");
    }

    @Test
    void onlyStaffCorrectAndAnUnknownDocumentIsNotFound() {
        long id = stored();

        staff.reading(Role.LEZER).get("/documenten/" + id + "/gegevens").then().statusCode(403);
        staff.reading(Role.GRIFFIE).get("/documenten/999999999/gegevens").then().statusCode(404);
    }

    private long stored() {
        return reading.store(TEXT, new DocumentDate.Given(DAY), promise("Ik zal uw Kamer binnen zes weken", DAY));
    }

    private RequestSpecification filled(long id) {
        return filled(id, DAY);
    }

    private RequestSpecification filled(long id, LocalDate date) {
        return staff.sending(Role.GRIFFIE)
                .formParam("documentdatum", date.toString())
                .formParam("versie", version(id))
                .formParam("titel", "Brief over de havens");
    }

    private ValidatableResponse send(RequestSpecification form, long id) {
        return form.redirects()
                .follow(false)
                .post("/documenten/" + id + "/gegevens")
                .then();
    }

    private int version(long id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> documents.findById(id).version());
    }

    private List<ReviewCandidate> filed(long id) {
        return QuarkusTransaction.requiringNew().call(() -> candidates.ofDocument(id));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.commitment.CommitmentType;
import nl.woordhouder.database.OnBothDatabases;
import nl.woordhouder.document.DocumentIntake;
import nl.woordhouder.document.DocumentRepository;
import nl.woordhouder.document.IntakeResult;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnBothDatabases
class RemovalPageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @Inject
    Staff staff;

    @Inject
    DocumentIntake intake;

    @Inject
    DocumentRepository documents;

    @Inject
    ReviewCandidateRepository candidates;

    @Inject
    ReviewDesk desk;

    @Test
    void aDocumentThatCameInByMistakeIsRemovedAndRemembered() {
        String letter = letter();
        long id = received(letter);
        desk.reject(filed(id).get(0).id(), "dubbel", "anna");
        String reason = "Hoort bij een andere Kamer " + UUID.randomUUID();

        staff.sending(Role.BEHEERDER)
                .formParam("reden", reason)
                .post("/documenten/" + id + "/verwijderen")
                .then()
                .statusCode(303);

        staff.reading(Role.BEHEERDER).get("/documenten/" + id).then().statusCode(404);
        staff.reading(Role.BEHEERDER).get("/beheer/verwijderd").then().body(containsString(reason));
        assertThat(filed(id)).isEmpty();
        assertThat(intake.receive(letter.getBytes(StandardCharsets.UTF_8), "brief.txt", DAY, "griffie"))
                .isInstanceOf(IntakeResult.Received.class);
    }

    @Test
    void theSourceOfACommitmentStays() {
        long id = received(letter());
        desk.accept(
                filed(id).get(0).id(),
                new Amendments("Havens", "mnre1013", null, null, DAY, null, "Kamer", CommitmentType.INFORM, null),
                "anna");

        staff.reading(Role.BEHEERDER)
                .get("/documenten/" + id + "/verwijderen")
                .then()
                .statusCode(200)
                .body(containsString("Daarom kan het niet worden verwijderd."));
        staff.sending(Role.BEHEERDER)
                .formParam("reden", "vergissing")
                .post("/documenten/" + id + "/verwijderen")
                .then()
                .statusCode(409);
        assertThat(filed(id)).hasSize(1);
    }

    @Test
    void whatWasJudgedInTheRemovedVersionWaitsInTheNextOne() {
        String letter = letter();
        long first = received(letter);
        long second = received(letter + "\n");
        assertThat(filed(second)).allMatch(candidate -> candidate.sameAs() != null);

        staff.sending(Role.BEHEERDER)
                .formParam("reden", "vergissing")
                .post("/documenten/" + first + "/verwijderen")
                .then()
                .statusCode(303);

        assertThat(filed(second)).hasSize(1).allMatch(candidate -> candidate.sameAs() == null);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> documents.findById(second).versionOf()))
                .isNull();
    }

    @Test
    void aReasonIsNeededAndOnlyWhoManagesRemoves() {
        long id = received(letter());

        staff.sending(Role.BEHEERDER)
                .formParam("reden", " ")
                .post("/documenten/" + id + "/verwijderen")
                .then()
                .statusCode(400)
                .body(containsString("Vul in waarom dit document hier niet hoort."));
        staff.sending(Role.GRIFFIE)
                .formParam("reden", "vergissing")
                .post("/documenten/" + id + "/verwijderen")
                .then()
                .statusCode(403);
    }

    private long received(String letter) {
        byte[] bytes = letter.getBytes(StandardCharsets.UTF_8);
        return ((IntakeResult.Received) intake.receive(bytes, "brief.txt", DAY, "griffie")).documentId();
    }

    private List<ReviewCandidate> filed(long id) {
        return QuarkusTransaction.requiringNew().call(() -> candidates.ofDocument(id));
    }

    private static String letter() {
        return "Geachte voorzitter,\n\nDit is brief " + UUID.randomUUID()
                + ".\n\nIk zal uw Kamer binnen zes weken informeren over de havens.\n";
    }
}

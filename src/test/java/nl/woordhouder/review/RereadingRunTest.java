// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.database.OnBothDatabases;
import nl.woordhouder.document.DocumentIntake;
import nl.woordhouder.document.DocumentRepository;
import nl.woordhouder.document.IntakeResult;
import nl.woordhouder.extraction.Candidate;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnBothDatabases
class RereadingRunTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final LocalDate OLD = LocalDate.of(2025, 12, 31);

    @Inject
    DocumentIntake intake;

    @Inject
    DocumentRepository documents;

    @Inject
    ReviewCandidateRepository candidates;

    @Inject
    RereadingRepository rereadings;

    @Inject
    Rereadings standing;

    @Inject
    RereadingRun run;

    @Inject
    ReviewDesk desk;

    @Inject
    EntityManager entities;

    @Inject
    Staff staff;

    private long id;
    private List<Long> ids;

    /** Four promises, of which older rules read one otherwise, missed one, and found one that is none. */
    @BeforeEach
    void aDocumentThatWasReadWithOlderRules() {
        QuarkusTransaction.requiringNew()
                .run(() -> documents.update(
                        "ruleBookVersion = ?1", standing.standing().rules()));
        String letter = "Geachte voorzitter,\n\nDeze brief is " + UUID.randomUUID() + ".\n\n"
                + "Ik zal uw Kamer binnen zes weken informeren over de havens.\n"
                + "Ik zal uw Kamer binnen drie maanden informeren over de bruggen.\n"
                + "Ik zal uw Kamer binnen vier maanden informeren over de sluizen.\n"
                + "Ik zal uw Kamer binnen vijf maanden informeren over de dijken.\n";
        id = ((IntakeResult.Received) intake.receive(letter.getBytes(StandardCharsets.UTF_8), "b.txt", DAY, "anna"))
                .documentId();
        ids = filed().stream().map(ReviewCandidate::id).toList();
        assertThat(ids).hasSize(4);
        QuarkusTransaction.requiringNew().run(() -> {
            candidates.update("due.until = ?1 where id = ?2", OLD, ids.get(1));
            candidates.deleteById(ids.get(2));
            candidates.update(
                    "startOffset = 0, endOffset = 18, quote = 'Geachte voorzitter' where id = ?1", ids.get(3));
            documents.update("ruleBookVersion = 'ouder' where id = ?1", id);
        });
    }

    @Test
    void whatWouldChangeIsShownBeforeItDoes() {
        run.run();

        List<RereadingChange> changes = changes();
        assertThat(changes)
                .extracting(RereadingChange::kind)
                .containsExactlyInAnyOrder(
                        RereadingChange.Kind.GONE,
                        RereadingChange.Kind.CHANGED,
                        RereadingChange.Kind.NEW,
                        RereadingChange.Kind.NEW);
        assertThat(changes)
                .filteredOn(change -> change.kind() == RereadingChange.Kind.CHANGED)
                .singleElement()
                .satisfies(change -> assertThat(change.was()).contains("uiterlijk 31 dec. 2025"));
        assertThat(filed())
                .extracting(ReviewCandidate::id)
                .containsExactlyInAnyOrder(ids.get(0), ids.get(1), ids.get(3));
        staff.reading(Role.GRIFFIE)
                .get("/beheer/herlezen")
                .then()
                .statusCode(200)
                .body(Matchers.containsString("uiterlijk 31 dec. 2025"))
                .body(Matchers.containsString("verdwijnt"));
    }

    @Test
    void whatAPersonApprovedIsAppliedAndWhatAPersonDecidedStays() {
        desk.reject(ids.get(1), "dubbel", "anna");
        desk.reject(ids.get(3), "geen toezegging", "anna");
        run.run();
        assertThat(changes()).extracting(RereadingChange::kind).containsOnly(RereadingChange.Kind.NEW);

        assertThat(standing.approve("anna")).isPositive();
        run.run();

        List<ReviewCandidate> now = filed();
        assertThat(now).hasSize(5);
        assertThat(now)
                .filteredOn(candidate -> candidate.verdict().rejected())
                .extracting(ReviewCandidate::id)
                .containsExactlyInAnyOrder(ids.get(1), ids.get(3));
        assertThat(now)
                .filteredOn(candidate -> candidate.id().equals(ids.get(1)))
                .allMatch(candidate -> OLD.equals(candidate.due().until()));
        assertThat(standing.standing().unseen()).isZero();
        assertThat(standing.standing().approved()).isZero();
    }

    @Test
    void aRunThatFindsNothingToDoChangesNothing() {
        run.run();
        List<RereadingChange> before = changes();

        run.run();

        assertThat(changes()).isEqualTo(before);
        assertThat(filed()).allMatch(candidate -> candidate.label() == Candidate.Label.PROMISE);
    }

    @Test
    void whatCannotBeReadAnyMoreIsReadFromItsStoredTextAndDoesNotEndTheRun() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update document set original = :broken where id = :id")
                        .setParameter("broken", "%PDF-1.7 en verder niets".getBytes(StandardCharsets.UTF_8))
                        .setParameter("id", id)
                        .executeUpdate());

        run.run();
        assertThat(changes()).hasSize(4);

        assertThat(standing.approve("anna")).isPositive();
        run.run();
        assertThat(standing.standing().approved()).isZero();
        assertThat(filed()).hasSize(4);
    }

    @Test
    void onlyStaffLookAndApprove() {
        staff.reading(Role.LEZER).get("/beheer/herlezen").then().statusCode(403);
        staff.sending(Role.LEZER).post("/beheer/herlezen/toepassen").then().statusCode(403);
        staff.sending(Role.GRIFFIE).post("/beheer/herlezen/bekijken").then().statusCode(303);
    }

    private List<RereadingChange> changes() {
        return QuarkusTransaction.requiringNew()
                .call(() -> rereadings.findById(id).lines());
    }

    private List<ReviewCandidate> filed() {
        return QuarkusTransaction.requiringNew().call(() -> candidates.ofDocument(id));
    }
}

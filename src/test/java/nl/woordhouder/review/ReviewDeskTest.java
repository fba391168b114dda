// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import static nl.woordhouder.document.HandMadeReading.Found.promise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentEvent;
import nl.woordhouder.commitment.CommitmentRegister;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.CommitmentType;
import nl.woordhouder.commitment.Decision;
import nl.woordhouder.database.OnBothDatabases;
import nl.woordhouder.document.DocumentIntake;
import nl.woordhouder.document.HandMadeReading;
import nl.woordhouder.extraction.Candidate;
import nl.woordhouder.extraction.DocumentDate;
import nl.woordhouder.web.Dutch;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnBothDatabases
class ReviewDeskTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final String SENTENCE = "Ik stuur u de cijfers over de havens.";
    private static final String TEXT = "Geachte voorzitter,\n\n" + SENTENCE + "\n";
    private static final Amendments AMENDED = new Amendments(
            "Cijfers over de havens",
            "mnre1040",
            "EZ",
            DAY,
            MARCH,
            null,
            "Kamer",
            CommitmentType.INFORM,
            "als het kan");

    @Inject
    HandMadeReading reading;

    @Inject
    ReviewCandidateRepository candidates;

    @Inject
    ReviewDesk desk;

    @Inject
    DocumentIntake intake;

    @Inject
    CommitmentRegister register;

    @Inject
    CommitmentRepository commitments;

    @Test
    void whatIsAcceptedStandsInTheRegisterAsAmended() {
        long id = waiting();

        String number = desk.accept(id, AMENDED, "anna").number();

        Commitment commitment = commitment(number);
        assertThat(commitment.subject()).isEqualTo("Cijfers over de havens");
        assertThat(commitment.quote()).isEqualTo(SENTENCE);
        assertThat(commitment.due().until()).isEqualTo(MARCH);
        assertThat(commitment.due().words()).isEqualTo("voor die dag");
        assertThat(commitment.condition()).isEqualTo("als het kan");
        assertThat(commitment.ministryCode()).isEqualTo("mnre1040");
        assertThat(commitment.source().date()).isEqualTo(DAY);
        assertThat(commitment.source().start()).isEqualTo(TEXT.indexOf(SENTENCE));
        assertThat(candidate(id).verdict().commitment()).isEqualTo(number);
        assertThat(candidate(id).verdict().by()).isEqualTo("anna");
    }

    @Test
    void theDueDateThatWasReadStaysBesideTheAmendedOne() {
        long id = waiting();
        Amendments later = new Amendments(
                "x", "mnre1040", null, null, MARCH.plusYears(1), null, "Kamer", CommitmentType.INFORM, null);

        String number = desk.accept(id, later, "anna").number();

        assertThat(commitment(number).due().until()).isEqualTo(MARCH.plusYears(1));
        assertThat(candidate(id).due().until()).isEqualTo(MARCH);
        assertThat(history(number).get(0).reason())
                .isEqualTo(
                        "Termijn aangepast bij het beoordelen; in de tekst gelezen: uiterlijk " + Dutch.dutch(MARCH));
    }

    @Test
    void aDueDateAcceptedAsItWasReadNeedsNoReason() {
        assertThat(history(desk.accept(waiting(), AMENDED, "anna").number())
                        .get(0)
                        .reason())
                .isNull();
    }

    @Test
    void withoutADateTheReasonIsKept() {
        Amendments undated = new Amendments(
                "x", "mnre1040", null, null, null, "wacht op de evaluatie", "Kamer", CommitmentType.ACT, null);

        String number = desk.accept(waiting(), undated, "anna").number();

        assertThat(commitment(number).due().noDateReason()).isEqualTo("wacht op de evaluatie");
    }

    @Test
    void whatSomebodyElseDecidedIsNotDecidedAgain() {
        long id = waiting();
        desk.reject(id, "geen toezegging", "anna");

        assertThatThrownBy(() -> desk.accept(id, AMENDED, "bert"))
                .isInstanceOf(AlreadyDecided.class)
                .hasMessage("Intussen afgewezen door anna: geen toezegging");
        assertThatThrownBy(() -> desk.reject(id, "dubbel", "bert")).isInstanceOf(AlreadyDecided.class);
    }

    @Test
    void ofTwoPeopleAtOnceOneAccepts() throws Exception {
        long id = waiting();
        long before = count();
        CyclicBarrier start = new CyclicBarrier(8);
        ExecutorService clerks = Executors.newFixedThreadPool(8);
        List<Future<Commitment>> decisions = new ArrayList<>();
        for (int clerk = 0; clerk < 8; clerk++) {
            decisions.add(clerks.submit(() -> {
                start.await();
                return desk.accept(id, AMENDED, "anna");
            }));
        }
        clerks.shutdown();

        int refused = 0;
        for (Future<Commitment> decision : decisions) {
            try {
                decision.get();
            } catch (ExecutionException tooLate) {
                assertThat(tooLate).hasCauseInstanceOf(AlreadyDecided.class);
                refused++;
            }
        }

        assertThat(refused).isEqualTo(7);
        assertThat(count()).isEqualTo(before + 1);
    }

    @Test
    void nothingIsAcceptedBeforeTheDateOfItsDocumentIsConfirmed() {
        long document = reading.store(
                TEXT, new DocumentDate.Estimated(DAY, DAY.plusDays(30), List.of()), promise(SENTENCE, MARCH));
        long id = only(document);

        assertThatThrownBy(() -> desk.accept(id, AMENDED, "anna")).isInstanceOf(DateNotConfirmed.class);
        assertThat(candidate(id).verdict().pending()).isTrue();
    }

    @Test
    void aRejectionIsTakenBack() {
        long id = waiting();
        desk.reject(id, "geen toezegging", "anna");

        desk.undo(id, "anna");

        assertThat(candidate(id).verdict()).isEqualTo(Verdict.PENDING);
    }

    @Test
    void anAcceptanceThatIsTakenBackLeavesALapsedCommitmentWithItsReason() {
        long id = waiting();
        String number = desk.accept(id, AMENDED, "anna").number();

        desk.undo(id, "anna");

        assertThat(candidate(id).verdict().pending()).isTrue();
        assertThat(commitment(number).status()).isEqualTo(CommitmentStatus.LAPSED);
        assertThat(desk.accept(id, AMENDED, "anna").number()).isNotEqualTo(number);
    }

    @Test
    void anAcceptanceThatTheRegisterBuiltOnIsNotTakenBack() {
        long id = waiting();
        String number = desk.accept(id, AMENDED, "anna").number();
        register.changeStatus(
                number, CommitmentStatus.FULFILLED, new Decision("bert", Instant.EPOCH, MARCH, "brief van maart"));

        assertThatThrownBy(() -> desk.undo(id, "anna"))
                .isInstanceOf(AlreadyDecided.class)
                .hasMessageContaining(number);
        assertThat(commitment(number).status()).isEqualTo(CommitmentStatus.FULFILLED);
    }

    @Test
    void aFulfilmentIsASuggestionAndCannotBeAccepted() {
        long document = reading.store(
                TEXT, new DocumentDate.Given(DAY), promise(SENTENCE, null).labelled(Candidate.Label.FULFILMENT));
        long id = only(document);

        assertThatThrownBy(() -> desk.accept(id, AMENDED, "anna")).isInstanceOf(UnknownCandidate.class);
        assertThat(queue()).doesNotContain(id);
    }

    @Test
    void anUnknownCandidateIsRefused() {
        assertThatThrownBy(() -> desk.reject(-1, "x", "anna")).isInstanceOf(UnknownCandidate.class);
    }

    @Test
    void theQueueStartsWithUndatedDocumentsAndThenTheSurest() {
        DocumentDate given = new DocumentDate.Given(DAY);
        long doubtful = only(reading.store(TEXT, given, promise(SENTENCE, MARCH).sure(0.41)));
        long sure = only(reading.store(TEXT, given, promise(SENTENCE, MARCH).sure(0.97)));
        long undated = only(reading.store(
                TEXT, new DocumentDate.Unknown(), promise(SENTENCE, null).sure(0.3)));

        assertThat(queue()).containsSubsequence(undated, sure, doubtful);
        assertThat((long) queue().size())
                .isEqualTo(QuarkusTransaction.requiringNew().call(candidates::countQueue));
    }

    private long waiting() {
        return only(reading.store(TEXT, new DocumentDate.Given(DAY), promise(SENTENCE, MARCH)));
    }

    private long only(long document) {
        return QuarkusTransaction.requiringNew()
                .call(() -> candidates.ofDocument(document).get(0).id());
    }

    private ReviewCandidate candidate(long id) {
        return QuarkusTransaction.requiringNew().call(() -> candidates.findById(id));
    }

    private List<Long> queue() {
        return QuarkusTransaction.requiringNew()
                .call(() -> candidates.queue(10_000).stream()
                        .map(ReviewCandidate::id)
                        .toList());
    }

    private List<CommitmentEvent> history(String number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> register.history(commitments.byNumber(number).orElseThrow()));
    }

    private Commitment commitment(String number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> commitments.byNumber(number).orElseThrow());
    }

    private long count() {
        return QuarkusTransaction.requiringNew().call(() -> commitments.count());
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import nl.woordhouder.calendar.TestClock;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentFilter;
import nl.woordhouder.commitment.CommitmentFilter.DuePart;
import nl.woordhouder.commitment.CommitmentRegister;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.document.DocumentRepository;
import nl.woordhouder.review.ReviewCandidateRepository;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(DemonstrationProfile.class)
@Transactional
class DemonstrationTest {
    private static final LocalDate TODAY = TestClock.START.toLocalDate();

    @Inject
    DocumentRepository documents;

    @Inject
    ReviewCandidateRepository candidates;

    @Inject
    CommitmentRepository commitments;

    @Inject
    CommitmentRegister register;

    @Inject
    DemoStart start;

    @Test
    void everyLetterIsInAndEveryDecisionWasTaken() {
        long decisions = DemoSet.letters().stream()
                .mapToLong(letter -> letter.rulings().size())
                .sum();

        assertThat(documents.count()).isEqualTo(DemoSet.letters().size());
        assertThat(candidates.listAll())
                .filteredOn(candidate -> !candidate.verdict().pending())
                .hasSizeGreaterThanOrEqualTo((int) decisions);
        assertThat(candidates.listAll())
                .filteredOn(candidate -> candidate.verdict().rejected())
                .isNotEmpty();
        assertThat(candidates.queue(10)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void someAreLongOverdueSomeFallDueSoonAndSomeHaveNoDate() {
        CommitmentFilter all = CommitmentFilter.everything(TODAY);

        assertThat(commitments.page(all.with(DuePart.OVERDUE)))
                .anyMatch(late -> late.due().until().isBefore(TODAY.minusDays(200)));
        assertThat(commitments.count(all.with(DuePart.SOON))).isPositive();
        assertThat(commitments.count(all.with(DuePart.UNDATED))).isPositive();
        assertThat(commitments.listAll())
                .anyMatch(one -> one.status() == CommitmentStatus.FULFILLED)
                .anyMatch(one -> register.history(one).size() == 3)
                .extracting(Commitment::answeringCode)
                .contains("mnre1013", "mnre1045", "mnre1025", "mnre1130", "mnre1153", "mnre1034");
    }

    @Test
    void oneLetterAsksForItsDateFirst() {
        assertThat(documents.latest(DocumentRepository.Part.UNCONFIRMED, 0, 20))
                .hasSize(1)
                .allMatch(document -> document.dateOrigin().needsConfirmation());
    }

    @Test
    void aSecondStartAddsNothing() {
        long before = commitments.count();

        start.fill(new StartupEvent());

        assertThat(documents.count()).isEqualTo(List.copyOf(DemoSet.letters()).size());
        assertThat(commitments.count()).isEqualTo(before);
    }
}

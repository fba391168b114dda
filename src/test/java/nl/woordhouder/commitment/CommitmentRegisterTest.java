// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.database.OnBothDatabases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnBothDatabases
@TestTransaction
class CommitmentRegisterTest {
    private static final String BZ = "mnre1013";
    private static final String EZK = "mnre1045";

    @Inject
    CommitmentRegister register;

    @Inject
    CommitmentRepository commitments;

    @Inject
    BusinessTime time;

    @Test
    void overdueIsOpenAndDueBeforeToday() {
        Commitment yesterday = promised(BZ, time.today().minusDays(1));
        Commitment today = promised(BZ, time.today());
        Commitment undated = promised(BZ, null);
        Commitment fulfilled = promised(BZ, time.today().minusDays(30));
        register.changeStatus(fulfilled.number(), CommitmentStatus.FULFILLED, because("brief van gisteren"));

        assertThat(numbers(mine().with(CommitmentFilter.DuePart.OVERDUE))).containsExactly(yesterday.number());
        assertThat(numbers(mine().with(CommitmentFilter.DuePart.SOON))).containsExactly(today.number());
        assertThat(numbers(mine().with(CommitmentFilter.DuePart.UNDATED))).containsExactly(undated.number());
        assertThat(commitments.count(mine().with(CommitmentFilter.DuePart.OVERDUE)))
                .isEqualTo(1);
    }

    @Test
    void aPartlyFulfilledCommitmentStaysOverdue() {
        Commitment partly = promised(BZ, time.today().minusDays(3));
        register.changeStatus(partly.number(), CommitmentStatus.PARTLY_FULFILLED, because("cijfers ontbreken nog"));

        assertThat(numbers(mine().with(CommitmentFilter.DuePart.OVERDUE))).containsExactly(partly.number());
    }

    @Test
    void aChangeWithoutReasonIsRefused() {
        Commitment commitment = promised(BZ, time.today());

        assertThatThrownBy(() -> register.changeStatus(
                        commitment.number(),
                        CommitmentStatus.FULFILLED,
                        new Decision("anna", time.now(), time.today(), " ")))
                .isInstanceOf(ReasonMissing.class);
        assertThat(commitment.status()).isEqualTo(CommitmentStatus.OPEN);
    }

    @Test
    void theHistoryTellsEveryChangeAndItsSealHolds() {
        Commitment commitment = promised(BZ, time.today());
        register.changeDue(
                commitment.number(), new Due(null, null, time.today().plusDays(60), null), because("uitstelbrief"));
        register.changeStatus(commitment.number(), CommitmentStatus.LAPSED, because("motie ingetrokken"));

        List<CommitmentEvent> history = register.history(commitment);

        assertThat(history)
                .extracting(CommitmentEvent::kind)
                .containsExactly(
                        CommitmentEvent.Kind.REGISTERED,
                        CommitmentEvent.Kind.DUE_CHANGED,
                        CommitmentEvent.Kind.STATUS_CHANGED);
        assertThat(history.get(0).follows(null)).isTrue();
        assertThat(history.get(1).follows(history.get(0))).isTrue();
        assertThat(history.get(2).follows(history.get(1))).isTrue();
        assertThat(history.get(2).follows(history.get(0))).isFalse();
        assertThat(commitment.dueVersion()).isEqualTo(2);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        List<String> expected = List.of(
                promised(EZK, LocalDate.of(2026, 1, 5)).number(),
                promised(EZK, LocalDate.of(2026, 1, 5)).number(),
                promised(EZK, LocalDate.of(2026, 3, 1)).number(),
                promised(EZK, null).number());

        List<Commitment> first = commitments.page(mine().from(null, 3));
        List<Commitment> second = commitments.page(mine().from(Cursor.of(Sort.DUE, first.get(2)), 3));

        assertThat(first).extracting(Commitment::number).containsExactlyElementsOf(expected.subList(0, 3));
        assertThat(second).extracting(Commitment::number).containsExactly(expected.get(3));
    }

    @Test
    void wordsAreSearchedLiterally() {
        Commitment commitment = promised(BZ, time.today());

        assertThat(numbers(mine().withText("DIJKEN eiland"))).containsExactly(commitment.number());
        assertThat(numbers(mine().withText("100%"))).isEmpty();
        assertThat(numbers(mine().withMinistries(List.of("mnre1018")))).isEmpty();
        assertThat(numbers(mine().withStatuses(Set.of(CommitmentStatus.OPEN)))).containsExactly(commitment.number());
    }

    private CommitmentFilter mine() {
        return CommitmentFilter.everything(time.today()).withCommittee("DEF");
    }

    private List<String> numbers(CommitmentFilter filter) {
        return commitments.page(filter).stream().map(Commitment::number).toList();
    }

    private Decision because(String reason) {
        return new Decision("anna", time.now(), time.today(), reason);
    }

    private Commitment promised(String ministry, @Nullable LocalDate until) {
        Due due = new Due("in maart", null, until, until == null ? "de brief noemt geen datum" : null);
        NewCommitment fresh = new NewCommitment(
                "Dijken op het eiland",
                "Ik stuur de Kamer in maart een brief over de dijken op het eiland.",
                CommitmentType.INFORM,
                ministry,
                ministry,
                null,
                null,
                "DEF",
                "Kamer",
                due,
                null,
                new Source("Brief over dijken", LocalDate.of(2026, 1, 2), null, 1, 0, 10));
        return register.register(fresh, new Decision("anna", time.now(), time.today(), null));
    }
}

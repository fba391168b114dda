// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.calendar.TestClock;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentFilter;
import nl.woordhouder.commitment.CommitmentFilter.DuePart;
import nl.woordhouder.commitment.CommitmentRegister;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.commitment.Decision;
import nl.woordhouder.database.OnBothDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@OnBothDatabases
class SweepRunTest {
    private static final LocalDate WEDNESDAY = TestClock.START.toLocalDate();

    @Inject
    ReminderScene scene;

    @Inject
    SweepRun sweep;

    @Inject
    Sweeps sweeps;

    @Inject
    DigestReader digests;

    @Inject
    CommitmentRepository commitments;

    @Inject
    CommitmentRegister register;

    @Inject
    Contacts contacts;

    @Inject
    BusinessTime time;

    @Inject
    TestClock clock;

    @BeforeEach
    @AfterEach
    void emptyRegister() {
        scene.clear();
    }

    @Test
    void overdueCommitmentIsTold() {
        scene.readerOfBz();
        Commitment late = scene.promised(WEDNESDAY.minusDays(23));

        assertThat(sweep.run()).isEqualTo(1);

        OutboxMail mail = scene.mails().get(0);
        assertThat(mail.wording().subject()).isEqualTo("Woordhouder: 1 te laat (BZ)");
        assertThat(mail.state()).isEqualTo(OutboxMail.State.PENDING);
        assertThat(mail.wording().textBody())
                .contains("23 dagen te laat (uiterlijk ma 19 jan. 2026)")
                .contains(late.number());
    }

    @Test
    void explanationThatIsAwaitedIsToldWithTheCommitment() {
        scene.readerOfBz();
        Commitment late = scene.promised(WEDNESDAY.minusDays(23));
        register.ask(
                late.number(),
                WEDNESDAY.plusDays(9),
                new Decision("anna", time.now(), WEDNESDAY, "Wat is er sinds de brief gedaan?"));

        sweep.run();

        OutboxMail mail = scene.mails().get(0);
        assertThat(mail.wording().textBody()).contains("; nadere toelichting gevraagd, uiterlijk vr 20 feb. 2026");
        assertThat(mail.wording().htmlBody()).contains("nadere toelichting gevraagd, uiterlijk vr 20 feb. 2026");
    }

    @Test
    void fulfilledCommitmentIsNeverReminded() {
        scene.readerOfBz();
        scene.settle(scene.promised(WEDNESDAY.minusDays(23)));

        assertThat(sweep.run()).isZero();
        assertThat(scene.mails()).isEmpty();
    }

    @Test
    void eachReaderHearsOfTheirOwnOnly() {
        scene.readerOfBz();
        scene.reader("griffie@kamer.example", new Readership.OfCommittee("DEF"));
        scene.promised(ReminderScene.BZ, null, WEDNESDAY.minusDays(1));
        scene.promised(ReminderScene.OCW, "DEF", WEDNESDAY.plusDays(2));
        scene.promised(ReminderScene.OCW, "OCW", WEDNESDAY.minusDays(1));

        sweep.run();

        assertThat(scene.mails())
                .extracting(mail -> mail.wording().subject())
                .containsExactly("Woordhouder: 1 te laat (BZ)", "Woordhouder: 1 deze week (DEF)");
    }

    @Test
    void theMailGivesTheCountsOfThePage() {
        Contact reader = scene.readerOfBz();
        for (int days = -40; days <= 40; days += 4) {
            scene.promised(WEDNESDAY.plusDays(days));
        }
        scene.promised(null);
        scene.settle(scene.promised(WEDNESDAY.minusDays(5)));

        Digest digest = digests.read(reader, WEDNESDAY);
        CommitmentFilter page = reader.readership().filter(WEDNESDAY);

        assertThat(digest.count(Group.LATE)).isEqualTo(commitments.count(page.with(DuePart.OVERDUE)));
        assertThat(digest.count(Group.THIS_WEEK) + digest.count(Group.SOON))
                .isEqualTo(commitments.count(page.with(DuePart.SOON)));
        assertThat(digest.count(Group.UNDATED)).isEqualTo(commitments.count(page.with(DuePart.UNDATED)));
        assertThat(digest.count(Group.LATE)).isEqualTo(10);
    }

    @Test
    void whatHasNoDateIsCountedAndOnlyTheFirstIsListed() {
        Contact reader = scene.readerOfBz();
        scene.promised(WEDNESDAY.minusDays(1));
        Commitment first = scene.promised(null);
        for (int more = 1; more <= DigestLetters.LINES_PER_GROUP; more++) {
            scene.promised(null);
        }

        Digest digest = digests.read(reader, WEDNESDAY);

        assertThat(digest.count(Group.UNDATED)).isEqualTo(DigestLetters.LINES_PER_GROUP + 1);
        assertThat(digest.in(Group.UNDATED)).hasSize(DigestLetters.LINES_PER_GROUP);
        assertThat(digest.in(Group.UNDATED).get(0).number()).isEqualTo(first.number());
        sweep.run();
        assertThat(scene.mails().get(0).wording().textBody()).contains("26 zonder datum");
    }

    @Test
    void theSecondSweepOfADayAddsNothing() {
        scene.readerOfBz();
        scene.promised(WEDNESDAY.minusDays(1));
        sweep.run();

        assertThat(sweep.run()).isZero();

        scene.promised(WEDNESDAY.minusDays(2));
        assertThat(sweep.run()).as("one digest a day").isZero();
        assertThat(scene.mails()).hasSize(1);
    }

    @Test
    void aDayWithoutAStepIsQuietAndAfterAWeekWhatIsLateIsRepeated() {
        scene.readerOfBz();
        scene.promised(WEDNESDAY.minusDays(40));

        assertThat(mailsOn(WEDNESDAY)).isEqualTo(1);
        assertThat(mailsOn(WEDNESDAY.plusDays(1))).isZero();
        assertThat(mailsOn(WEDNESDAY.plusDays(6))).isZero();
        assertThat(mailsOn(WEDNESDAY.plusDays(7))).isEqualTo(1);
    }

    @Test
    void aNewDueDateStartsTheLadderAgain() {
        scene.readerOfBz();
        Commitment commitment = scene.promised(WEDNESDAY.plusDays(3));
        assertThat(mailsOn(WEDNESDAY)).isEqualTo(1);

        scene.postpone(commitment, WEDNESDAY.plusDays(4));

        assertThat(mailsOn(WEDNESDAY.plusDays(1))).isEqualTo(1);
        assertThat(mailsOn(WEDNESDAY.plusDays(2))).isZero();
    }

    @Test
    void afterThreeDaysDownThereIsOneDigestNotThree() {
        scene.readerOfBz();
        scene.promised(WEDNESDAY.plusDays(14));
        scene.promised(WEDNESDAY.plusDays(15));
        scene.promised(WEDNESDAY.plusDays(16));
        sweep.run();

        clock.moveTo(WEDNESDAY.plusDays(5));
        sweep.run();

        assertThat(scene.mails()).hasSize(2);
        assertThat(scene.mails().get(0).state()).isEqualTo(OutboxMail.State.CANCELLED);
        assertThat(scene.mails().get(1).wording().subject()).isEqualTo("Woordhouder: 3 binnenkort (BZ)");
    }

    @Test
    void aDigestThatStillWaitsIsReplacedByTheNextAndNothingIsForgotten() {
        scene.readerOfBz();
        scene.promised(WEDNESDAY.minusDays(1));
        sweep.run();
        scene.promised(WEDNESDAY.plusDays(2));

        assertThat(mailsOn(WEDNESDAY.plusDays(1))).isEqualTo(1);

        assertThat(scene.mails().get(1).wording().subject()).isEqualTo("Woordhouder: 1 te laat, 1 deze week (BZ)");
    }

    @Test
    void sweepsSideBySideDoubleNothing() {
        for (int reader = 0; reader < 20; reader++) {
            scene.reader("lezer" + reader + "@bz.example", new Readership.OfMinistry(ReminderScene.BZ));
        }
        scene.promised(WEDNESDAY.minusDays(1));
        CountDownLatch start = new CountDownLatch(1);

        List<CompletableFuture<Integer>> runs = IntStream.range(0, 4)
                .mapToObj(run -> CompletableFuture.supplyAsync(() -> {
                    await(start);
                    return sweep.run();
                }))
                .toList();
        start.countDown();

        assertThat(runs.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(20);
        assertThat(scene.mails()).hasSize(20).extracting(OutboxMail::messageId).doesNotHaveDuplicates();
    }

    @Test
    void aSweepThatWasCutOffIsCompletedByTheNext() {
        scene.readerOfBz();
        scene.promised(WEDNESDAY.minusDays(1));
        sweep.run();
        sweeps.begin(Sweep.Cause.SCHEDULED);
        scene.reader("griffie@kamer.example", new Readership.OfMinistry(ReminderScene.BZ));

        assertThat(sweep.run()).isEqualTo(1);

        assertThat(scene.mails()).hasSize(2);
        assertThat(sweeps.page(null, 10)).hasSize(3);
        assertThat(sweeps.page(null, 10).get(1).finishedAt()).isNull();
    }

    @Test
    void aReaderWhoseMailTheDatabaseRefusesDoesNotKeepItFromTheOthers() {
        scene.reader("toezeggingen@ocw.example", new Readership.OfMinistry(ReminderScene.OCW));
        scene.readerOfBz();
        scene.promised(ReminderScene.OCW, null, WEDNESDAY.minusDays(1));
        scene.promised(WEDNESDAY.minusDays(1));
        scene.poison("toezeggingen@ocw.example", 0);

        assertThat(sweep.run()).isEqualTo(1);

        assertThat(scene.mails())
                .extracting(mail -> mail.wording().subject())
                .containsExactly("Woordhouder: 1 te laat (BZ)");
        Sweep swept = sweeps.page(null, 1).get(0);
        assertThat(swept.finishedAt()).isNotNull();
        assertThat(swept.failures()).isEqualTo(1);
        assertThat(swept.overdue()).isEqualTo(2);
    }

    @Test
    void whoNoLongerTakesPartIsNotTold() {
        Contact reader = scene.readerOfBz();
        scene.promised(WEDNESDAY.minusDays(1));
        contacts.disable(reader.id());

        assertThat(sweep.run()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-25, 2026-10-26", // the night that summer time ends, and the Monday after it
        "2027-03-28, 2027-03-30", // the night that it begins is Easter
        "2028-02-28, 2028-02-29",
        "2026-12-31, 2027-01-04"
    })
    void fromTheDayAfterItsDueDateACommitmentIsLateAndTheNextWorkingDayTellsIt(LocalDate due, LocalDate told) {
        clock.moveTo(due.minusDays(60));
        scene.readerOfBz();
        scene.promised(due);
        clock.moveTo(due.atTime(LocalTime.of(23, 59)));
        sweep.run();
        assertThat(sweeps.page(null, 1).get(0).overdue()).isZero();

        clock.moveTo(due.plusDays(1).atTime(LocalTime.of(0, 1)));
        sweep.run();
        assertThat(sweeps.page(null, 1).get(0).overdue()).isEqualTo(1);

        mailsOn(told);
        OutboxMail last = scene.mails().get(scene.mails().size() - 1);
        assertThat(last.occasion().digestDay()).isEqualTo(told);
        assertThat(last.wording().subject()).isEqualTo("Woordhouder: 1 te laat (BZ)");
    }

    /** The build runs these tests in a machine zone west of Amsterdam and in one east of it. */
    @Test
    void midnightInAmsterdamDecidesWhateverTheZoneOfTheMachine() {
        scene.readerOfBz();
        scene.promised(WEDNESDAY);
        clock.moveTo(WEDNESDAY.atTime(LocalTime.of(23, 30)));
        assertThat(digests.overdue(time.today())).isZero();

        clock.moveTo(WEDNESDAY.plusDays(1).atTime(LocalTime.of(0, 30)));

        assertThat(digests.overdue(time.today())).isEqualTo(1);
        sweep.run();
        assertThat(scene.mails().get(0).wording().textBody()).contains("1 dag te laat (uiterlijk wo 11 feb. 2026)");
    }

    private int mailsOn(LocalDate day) {
        clock.moveTo(day);
        return sweep.run();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}

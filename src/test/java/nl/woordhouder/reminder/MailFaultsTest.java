// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.calendar.TestClock;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.database.OnBothDatabases;
import nl.woordhouder.mail.FaultyMail;
import nl.woordhouder.mail.FaultySmtp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mail server can do to us; the timeout is two seconds here. */
@QuarkusTest
@TestProfile(FaultyMail.class)
@OnBothDatabases
class MailFaultsTest {
    private static final LocalDate WEDNESDAY = TestClock.START.toLocalDate();
    private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: (\\S+)");

    FaultySmtp server;

    @Inject
    ReminderScene scene;

    @Inject
    SweepRun sweep;

    @Inject
    RelayRun relay;

    @Inject
    Contacts contacts;

    @Inject
    Intervention intervention;

    @Inject
    BusinessTime time;

    @Inject
    TestClock clock;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void oneMailWaits() {
        reset();
        scene.readerOfBz();
        scene.promised(WEDNESDAY.minusDays(3));
        sweep.run();
    }

    @AfterEach
    void reset() {
        server.reset();
        scene.clear();
    }

    @Test
    void withoutFaultTheMailIsAccepted() {
        relay.run();

        assertThat(mail().state()).isEqualTo(OutboxMail.State.SENT);
        assertThat(server.accepted()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "GREETING, 421 too busy",
        "MAIL, 421 closing",
        "MAIL, 451 not now",
        "RCPT, 450 mailbox busy",
        "RCPT, 451 greylisted",
        "DATA, 451 not now",
        "BODY, 452 disk full",
        "MAIL, 530 sign in first"
    })
    void aTemporaryErrorIsTriedAgainLater(String command, String reply) {
        server.answer(command, reply);

        relay.run();

        assertWaitsForAMinute();
        assertThat(mail().lastError()).contains(reply.substring(0, 3));
        assertThatItIsSentLater();
    }

    @ParameterizedTest
    @CsvSource({"RCPT, 550 no such user", "MAIL, 554 go away", "BODY, 552 too large"})
    void aPermanentErrorStopsAndShows(String command, String reply) {
        server.answer(command, reply);

        relay.run();

        assertThat(mail().state()).isEqualTo(OutboxMail.State.FAILED);
        assertThat(mail().lastError()).contains(reply);
        server.reset();
        relay.run();
        assertThat(server.accepted()).isEmpty();

        assertThat(intervention.retry(mail().id())).isTrue();
        relay.run();
        assertThat(mail().state()).isEqualTo(OutboxMail.State.SENT);
    }

    @Test
    void aClosedPortIsTriedAgainLater() {
        server.close();

        relay.run();

        assertWaitsForAMinute();
        assertThatItIsSentLater();
    }

    @ParameterizedTest
    @CsvSource({"GREETING", "EHLO", "RCPT", "BODY"})
    void aServerThatFallsSilentHoldsNobodyLongerThanTheTimeout(String command) {
        server.fallSilentAt(command);
        Instant start = Instant.now();

        relay.run();

        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertWaitsForAMinute();
    }

    @Test
    void aServerThatHangsUpAfterTheTextGetsTheSameMessageIdAgain() {
        server.hangUpAt("BODY");
        relay.run();
        assertWaitsForAMinute();
        assertThat(server.accepted()).hasSize(1);
        String first = messageId(server.accepted().get(0));

        server.reset();
        clock.moveTo(TestClock.START.plusMinutes(1));
        relay.run();

        assertThat(messageIds()).containsExactly(first);
    }

    @Test
    void afterManySilencesMailStillGoesOut() {
        server.fallSilentAt("GREETING");
        for (int attempt = 0; attempt < 12; attempt++) {
            relay.run();
            intervention.retry(mail().id());
        }
        server.reset();

        relay.run();

        assertThat(mail().state()).isEqualTo(OutboxMail.State.SENT);
    }

    @Test
    void whenTheServerCannotBeReachedTheOtherMailIsNotTried() {
        scene.reader("tweede@bz.example", new Readership.OfMinistry(ReminderScene.BZ));
        sweep.run();
        server.close();

        relay.run();

        assertThat(scene.mails()).extracting(mail -> mail.attempts().count()).containsExactly(1, 0);
    }

    @Test
    void whenOneAddressIsRefusedTheOtherMailGoesOut() {
        scene.reader("tweede@bz.example", new Readership.OfMinistry(ReminderScene.BZ));
        sweep.run();
        AtomicLong commands = new AtomicLong();
        server.answer("RCPT", "550 no such user");
        server.whileAsked("RCPT", () -> {
            if (commands.incrementAndGet() == 2) {
                server.recover();
            }
        });

        relay.run();

        assertThat(scene.mails())
                .extracting(OutboxMail::state)
                .containsExactly(OutboxMail.State.FAILED, OutboxMail.State.SENT);
    }

    @Test
    void noTransactionIsOpenWhileTheMailServerThinks() {
        AtomicLong inUse = new AtomicLong(-1);
        server.whileAsked("BODY", () -> inUse.set(database.getMetrics().activeCount()));

        relay.run();

        assertThat(inUse.get()).isZero();
    }

    @Test
    void afterTwoDaysItStopsAndTheNextSweepTellsTheReaderAnew() {
        server.close();
        for (Instant start = time.now();
                mail().state() == OutboxMail.State.PENDING && time.now().isBefore(start.plus(Duration.ofDays(7)));
                clock.moveTo(mail().attempts().nextAt().atZone(time.zone()).toLocalDateTime())) {
            relay.run();
        }
        assertThat(mail().state()).isEqualTo(OutboxMail.State.FAILED);
        assertThat(Duration.between(mail().attempts().firstAt(), mail().settledAt()))
                .isBetween(Duration.ofHours(48), Duration.ofHours(72));

        server.reset();
        clock.moveTo(WEDNESDAY.plusDays(5));
        assertThat(sweep.run()).isEqualTo(1);
        relay.run();
        assertThat(server.accepted()).hasSize(1);
    }

    @Test
    void whoseMailWasRefusedIsFlaggedAndToldAnewOnceSomebodyLooked() {
        server.answer("RCPT", "550 no such user");
        relay.run();
        assertThat(mail().state()).isEqualTo(OutboxMail.State.FAILED);
        assertThat(contacts.all().get(0).refusal()).contains("550 no such user");
        server.reset();
        clock.moveTo(WEDNESDAY.plusDays(1));
        assertThat(sweep.run()).as("nobody looked yet").isZero();

        contacts.enable(contacts.all().get(0).id());

        assertThat(sweep.run()).isEqualTo(1);
        relay.run();
        assertThat(server.accepted()).hasSize(1);
        assertThat(contacts.all().get(0).refusedAt()).isNull();
    }

    @Test
    void whatTheServerMayHaveTakenStaysWordForWordAsItWas() {
        server.hangUpAt("BODY");
        relay.run();
        String first = server.accepted().get(0);
        scene.promised(WEDNESDAY.plusDays(2));
        server.reset();
        clock.moveTo(WEDNESDAY.plusDays(1));

        relay.run();

        assertThat(body(server.accepted().get(0))).isEqualTo(body(first));
        assertThat(messageIds()).containsExactly(messageId(first));
    }

    @Test
    void thatALaterAttemptWasRefusedForNowSaysNothingOfAnEarlierOne() {
        Commitment settled = scene.promised(WEDNESDAY.minusDays(9));
        server.hangUpAt("BODY");
        relay.run();
        String first = server.accepted().get(0);
        server.reset();
        server.answer("RCPT", "450 later");
        clock.moveTo(TestClock.START.plusMinutes(1));
        relay.run();
        scene.settle(settled);
        server.reset();
        clock.moveTo(TestClock.START.plusMinutes(10));

        relay.run();

        assertThat(server.accepted()).hasSize(1);
        assertThat(server.accepted().get(0)).doesNotContain(settled.number());
        assertThat(messageIds()).doesNotContain(messageId(first));
    }

    @Test
    void whenSomethingWasSettledMeanwhileOtherWordsGetAnotherMessageId() {
        Commitment settled = scene.promised(WEDNESDAY.minusDays(9));
        server.hangUpAt("BODY");
        relay.run();
        String first = server.accepted().get(0);
        assertThat(first).contains(settled.number());
        scene.settle(settled);
        server.reset();
        clock.moveTo(TestClock.START.plusMinutes(1));

        relay.run();

        assertThat(server.accepted()).hasSize(1);
        assertThat(server.accepted().get(0)).doesNotContain(settled.number());
        assertThat(messageIds()).doesNotContain(messageId(first));
    }

    @Test
    void whatTheServerRefusedForNowIsWrittenAnew() {
        server.answer("RCPT", "451 greylisted");
        relay.run();
        scene.promised(WEDNESDAY.plusDays(2));
        server.reset();
        clock.moveTo(TestClock.START.plusMinutes(1));

        relay.run();

        assertThat(mail().wording().subject()).isEqualTo("Woordhouder: 1 te laat, 1 deze week (BZ)");
        assertThat(messageIds()).containsExactly(mail().messageId());
        assertThat(mail().messageId())
                .contains("overzicht.2026-02-11." + mail().contact().id() + "@");
    }

    @Test
    void whatARefusedMailTellsWhenAPersonTriesItAgainIsNotToldTwice() {
        server.answer("RCPT", "550 no such user");
        relay.run();
        server.reset();
        intervention.retry(mail().id());
        relay.run();
        assertThat(mail().state()).isEqualTo(OutboxMail.State.SENT);

        clock.moveTo(WEDNESDAY.plusDays(1));

        assertThat(sweep.run()).isZero();
    }

    private void assertWaitsForAMinute() {
        assertThat(mail().state()).isEqualTo(OutboxMail.State.PENDING);
        assertThat(mail().attempts().count()).isEqualTo(1);
        assertThat(mail().attempts().nextAt()).isEqualTo(time.now().plus(Duration.ofMinutes(1)));
    }

    private void assertThatItIsSentLater() {
        server.reset();
        relay.run();
        assertThat(server.accepted()).as("not before its time").isEmpty();
        clock.moveTo(TestClock.START.plusMinutes(1));
        relay.run();
        assertThat(mail().state()).isEqualTo(OutboxMail.State.SENT);
    }

    private OutboxMail mail() {
        return scene.mails().get(0);
    }

    private Stream<String> messageIds() {
        return server.accepted().stream().map(MailFaultsTest::messageId);
    }

    private static String messageId(String text) {
        return MESSAGE_ID.matcher(text).results().findFirst().orElseThrow().group(1);
    }

    /** The parts without the headers, which name a moment, and without the boundaries, which are made up each time. */
    private static String body(String text) {
        return text.substring(text.indexOf("\r\n\r\n"))
                .replaceAll("(?m)^--.*$", "")
                .replaceAll("=\r\n", "");
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.calendar.TestClock;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.database.OnBothDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnBothDatabases
class RelayRunTest {
    /** Four times the timeout of the tests. */
    private static final Duration LEASE = Duration.ofSeconds(8);

    private static final LocalDate WEDNESDAY = TestClock.START.toLocalDate();

    GreenMail mailServer;

    @Inject
    ReminderScene scene;

    @Inject
    SweepRun sweep;

    @Inject
    RelayRun relay;

    @Inject
    Claims claims;

    @Inject
    MailServer server;

    @Inject
    MailConfig config;

    @Inject
    Contacts contacts;

    @Inject
    Intervention intervention;

    @Inject
    SendWindow window;

    @Inject
    BusinessTime time;

    @Inject
    TestClock clock;

    @BeforeEach
    @AfterEach
    void emptyRegisterAndMailbox() throws Exception {
        scene.clear();
        mailServer.purgeEmailFromAllMailboxes();
    }

    @Test
    void theDigestIsSentOnceInTextAndHtmlWithTheRightHeaders() throws MessagingException {
        Contact reader = scene.readerOfBz();
        Commitment late = scene.promised(WEDNESDAY.minusDays(3));
        sweep.run();

        relay.run();
        relay.run();

        assertThat(received()).hasSize(1);
        MimeMessage mail = received().get(0);
        assertThat(mail.getSubject()).isEqualTo("Woordhouder: 1 te laat (BZ)");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getAllRecipients()[0]).hasToString("toezeggingen@bz.example");
        assertThat(mail.getHeader("Message-ID"))
                .containsExactly("<overzicht.2026-02-11." + reader.id() + "@localhost>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Reply-To")).containsExactly("griffie@kamer.example");
        assertThat(mail.getHeader("From")).containsExactly("woordhouder@localhost");
        assertThat(mail.getHeader("Cc"))
                .as("a field without addresses is not allowed")
                .isNull();
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("List-Unsubscribe")[0]).contains("/afmelden/" + reader.token());
        assertThat(mail.getContentType()).contains("multipart/alternative");
        String body = GreenMailUtil.getBody(mail).replace("=\r\n", "");
        assertThat(body).contains("text/plain").contains("text/html").contains("/register/" + late.number());
        assertThat(stateOf(0)).isEqualTo(OutboxMail.State.SENT);
    }

    @Test
    void wordsFromALetterCannotBecomeMarkup() {
        scene.readerOfBz();
        scene.promised(WEDNESDAY.minusDays(3));
        sweep.run();

        assertThat(scene.mails().get(0).wording().htmlBody())
                .contains("Onderhoud van &lt;bruggen&gt; &amp; sluizen")
                .doesNotContain("<bruggen>");
    }

    @Test
    void whatWasSettledAfterTheSweepIsNotMailed() {
        scene.readerOfBz();
        Commitment settled = scene.promised(WEDNESDAY.minusDays(3));
        Commitment open = scene.promised(WEDNESDAY.minusDays(4));
        sweep.run();
        scene.settle(settled);

        relay.run();

        assertThat(scene.mails().get(0).wording().subject()).isEqualTo("Woordhouder: 1 te laat (BZ)");
        assertThat(GreenMailUtil.getBody(received().get(0)))
                .contains(open.number())
                .doesNotContain(settled.number());
    }

    @Test
    void whenAllIsSettledAfterTheSweepThereIsNoMail() {
        scene.readerOfBz();
        Commitment settled = scene.promised(WEDNESDAY.minusDays(3));
        sweep.run();
        scene.settle(settled);

        relay.run();

        assertThat(received()).isEmpty();
        assertThat(stateOf(0)).isEqualTo(OutboxMail.State.CANCELLED);
        assertThat(scene.mails().get(0).lastError()).isEqualTo("Er valt niets meer te melden.");
    }

    @Test
    void whatAnOlderDigestCameToTellMeanwhileIsNotToldAgain() {
        scene.readerOfBz();
        scene.promised(WEDNESDAY.minusDays(3));
        sweep.run();
        scene.promised(WEDNESDAY.plusDays(4));
        clock.moveTo(WEDNESDAY.plusDays(1));

        relay.run();

        assertThat(scene.mails().get(0).wording().subject()).isEqualTo("Woordhouder: 1 te laat, 1 deze week (BZ)");
        assertThat(sweep.run()).isZero();
    }

    @Test
    void whoUnsubscribedAfterTheSweepGetsNoMail() {
        Contact reader = scene.readerOfBz();
        scene.promised(WEDNESDAY.minusDays(3));
        sweep.run();
        contacts.unsubscribe(reader.token(), time.now());

        relay.run();

        assertThat(received()).isEmpty();
        assertThat(stateOf(0)).isEqualTo(OutboxMail.State.CANCELLED);
    }

    @Test
    void mailWaitsForOfficeHours() {
        scene.readerOfBz();
        scene.promised(WEDNESDAY.minusDays(3));
        clock.moveTo(WEDNESDAY.atTime(LocalTime.of(6, 15)));
        sweep.run();

        relay.run();
        assertThat(received()).isEmpty();

        clock.moveTo(WEDNESDAY.atTime(LocalTime.of(7, 30)));
        relay.run();
        assertThat(received()).hasSize(1);
    }

    @Test
    void withoutMailServerEverythingWaitsAndNothingIsLost() {
        scene.readerOfBz();
        scene.promised(WEDNESDAY.minusDays(3));
        sweep.run();

        new RelayRun(claims, null, window, new MailSwitchedOff(), time).run();

        assertThat(stateOf(0)).isEqualTo(OutboxMail.State.PENDING);
        assertThat(scene.mails().get(0).attempts().count()).isZero();
        relay.run();
        assertThat(received()).hasSize(1);
    }

    @Test
    void relaysSideBySideSendEachMailOnce() {
        for (int reader = 0; reader < 30; reader++) {
            scene.reader("lezer" + reader + "@bz.example", new Readership.OfMinistry(ReminderScene.BZ));
        }
        scene.promised(WEDNESDAY.minusDays(1));
        sweep.run();

        List<CompletableFuture<Void>> runs = Stream.generate(() ->
                        CompletableFuture.runAsync(() -> new RelayRun(claims, server, window, config, time).run()))
                .limit(3)
                .toList();
        runs.forEach(CompletableFuture::join);

        assertThat(received()).hasSize(30);
        assertThat(received().stream().map(RelayRunTest::messageId)).doesNotHaveDuplicates();
        assertThat(scene.mails())
                .allSatisfy(mail -> assertThat(mail.attempts().count()).isEqualTo(1));
    }

    @Test
    void aRelayThatDiedHoldsAMailNoLongerThanItsLease() {
        scene.readerOfBz();
        scene.promised(WEDNESDAY.minusDays(3));
        sweep.run();
        Outgoing neverSent = claims.take(List.of(scene.mails().get(0).id())).get(0);

        relay.run();
        assertThat(received()).as("still leased").isEmpty();

        clock.moveTo(TestClock.START.plus(LEASE));
        relay.run();
        assertThat(received()).hasSize(1);
        assertThat(messageId(received().get(0))).isEqualTo(neverSent.messageId());
        assertThat(scene.mails().get(0).attempts().count()).isEqualTo(2);
    }

    @Test
    void theTimeOfAMailThatWasGivenBackUnofferedDoesNotRun() {
        scene.readerOfBz();
        scene.promised(WEDNESDAY.minusDays(3));
        sweep.run();

        claims.giveBack(claims.take(List.of(scene.mails().get(0).id())));

        Attempts attempts = scene.mails().get(0).attempts();
        assertThat(attempts.firstAt()).isNull();
        assertThat(attempts.count()).isZero();
        assertThat(attempts.isLeasedAt(time.now())).isFalse();
    }

    @Test
    void aMailThatCannotBeProcessedIsPutAsideAndTheOthersGoOut() {
        scene.reader("toezeggingen@ocw.example", new Readership.OfMinistry(ReminderScene.OCW));
        scene.readerOfBz();
        scene.promised(ReminderScene.OCW, null, WEDNESDAY.minusDays(1));
        scene.promised(WEDNESDAY.minusDays(1));
        sweep.run();
        scene.poison("toezeggingen@ocw.example", 1);

        relay.run();

        assertThat(received()).hasSize(1);
        assertThat(scene.mails())
                .extracting(OutboxMail::state)
                .containsExactly(OutboxMail.State.PENDING, OutboxMail.State.SENT);
        assertThat(scene.mails().get(0).lastError())
                .isEqualTo("Woordhouder kon deze mail niet verwerken; de oorzaak staat in het logboek.");
        assertThat(scene.mails().get(0).attempts().nextAt()).isAfter(time.now());

        clock.moveTo(WEDNESDAY.plusDays(2));
        relay.run();
        assertThat(stateOf(0)).as("after two days a person has to look").isEqualTo(OutboxMail.State.FAILED);
    }

    @Test
    void theResultOfAnOutdatedAttemptIsNotRecorded() {
        scene.readerOfBz();
        scene.promised(WEDNESDAY.minusDays(3));
        sweep.run();
        Outgoing slow = claims.take(List.of(scene.mails().get(0).id())).get(0);
        clock.moveTo(TestClock.START.plus(LEASE));
        relay.run();

        claims.record(slow, new Delivery.Refused("550 too late"));

        assertThat(stateOf(0)).isEqualTo(OutboxMail.State.SENT);
    }

    @Test
    void aMailThatIsBeingSentCannotBeCancelledOrRetried() {
        scene.readerOfBz();
        scene.promised(WEDNESDAY.minusDays(3));
        sweep.run();
        long id = scene.mails().get(0).id();
        claims.take(List.of(id));

        assertThat(intervention.cancel(id, "te laat")).isFalse();
        assertThat(intervention.retry(id)).isFalse();
        assertThat(claims.take(List.of(id))).isEmpty();
    }

    private List<MimeMessage> received() {
        return Arrays.asList(mailServer.getReceivedMessages());
    }

    private OutboxMail.State stateOf(int mail) {
        return scene.mails().get(mail).state();
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}

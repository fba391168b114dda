// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import nl.woordhouder.calendar.TestClock;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.database.OnBothDatabases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each reader is told as they wish, and as their committee decided. */
@QuarkusTest
@OnBothDatabases
class WishesTest {
    private static final LocalDate WEDNESDAY = TestClock.START.toLocalDate();
    private static final Ladder ONLY_WHEN_LATE = new Ladder(EnumSet.of(Step.OVERDUE), false);

    GreenMail mailServer;

    @Inject
    ReminderScene scene;

    @Inject
    SweepRun sweep;

    @Inject
    RelayRun relay;

    @Inject
    Ladders ladders;

    @Inject
    Contacts contacts;

    @Inject
    TestClock clock;

    @BeforeEach
    @AfterEach
    void emptyRegisterAndMailbox() throws Exception {
        scene.clear();
        mailServer.purgeEmailFromAllMailboxes();
    }

    @Test
    void whoChoseOneStepIsToldAtThatStepOnly() {
        scene.wishes(scene.readerOfBz(), new Wishes(ONLY_WHEN_LATE, false, null, null));
        scene.promised(WEDNESDAY);

        assertThat(sweep.run()).isZero();
        assertThat(mailsOn(WEDNESDAY.plusDays(1))).isEqualTo(1);
        assertThat(mailsOn(WEDNESDAY.plusDays(14))).isZero();
    }

    @Test
    void aCommitteeDecidesForWhoChoseNothing() {
        ladders.change("DEF", ONLY_WHEN_LATE);
        scene.reader("griffie@kamer.example", new Readership.OfCommittee("DEF"));
        Contact own = scene.reader("stafgriffier@kamer.example", new Readership.OfCommittee("DEF"));
        scene.wishes(own, new Wishes(Ladder.FULL, false, null, null));
        scene.promised(ReminderScene.BZ, "DEF", WEDNESDAY.plusDays(3));

        sweep.run();

        assertThat(scene.mails())
                .extracting(mail -> mail.wording().recipient())
                .containsExactly("stafgriffier@kamer.example");
    }

    @Test
    void theFirstDayLateIsAMailOfItsOwnForWhoWantsIt() throws MessagingException {
        scene.wishes(scene.readerOfBz(), new Wishes(null, true, null, null));
        Commitment late = scene.promised(WEDNESDAY.minusDays(1));
        scene.promised(WEDNESDAY.minusDays(40));

        sweep.run();
        sweep.run();
        relay.run();

        assertThat(scene.mails())
                .extracting(mail -> mail.wording().subject())
                .containsExactly(
                        "Woordhouder: 2 te laat (BZ)", "Woordhouder: te laat: Onderhoud van <bruggen> & sluizen (BZ)");
        MimeMessage single = mailServer.getReceivedMessages()[1];
        assertThat(single.getHeader("References")).containsExactly("<toezegging." + late.id() + "@localhost>");
        assertThat(single.getMessageID()).contains("toezegging." + late.id() + ".1.1.");
        assertThat(mailsOn(WEDNESDAY.plusDays(7))).isEqualTo(1);
        assertThat(scene.mails()).as("the first day is over").hasSize(3);
    }

    @Test
    void aMailAboutWhatWasSettledMeanwhileIsNotSent() {
        scene.wishes(scene.readerOfBz(), new Wishes(null, true, null, null));
        Commitment late = scene.promised(WEDNESDAY.minusDays(1));
        sweep.run();
        scene.settle(late);

        relay.run();

        assertThat(mailServer.getReceivedMessages()).isEmpty();
        assertThat(scene.mails()).extracting(OutboxMail::state).containsOnly(OutboxMail.State.CANCELLED);
    }

    @Test
    void duringAPauseTheDeputyReadsAlongAndIsTheOnlyOne() {
        scene.wishes(scene.readerOfBz(), new Wishes(null, false, WEDNESDAY.plusDays(1), "collega@bz.example"));
        scene.promised(WEDNESDAY.minusDays(1));

        sweep.run();

        OutboxMail mail = scene.mails().get(0);
        assertThat(mail.wording().recipient()).isEqualTo("collega@bz.example");
        assertThat(mail.wording().textBody())
                .contains("Geachte vervanger van Anna de Wit", "U krijgt deze mail als vervanger")
                .contains("/vervanger");
        scene.promised(WEDNESDAY.minusDays(1));
        mailsOn(WEDNESDAY.plusDays(2));
        assertThat(scene.mails().get(1).wording().recipient()).isEqualTo("toezeggingen@bz.example");
    }

    @Test
    void withoutDeputyAPauseIsSilentAndAfterItNothingWasForgotten() {
        scene.wishes(scene.readerOfBz(), new Wishes(null, false, WEDNESDAY.plusDays(5), null));
        scene.promised(WEDNESDAY.plusDays(3));

        assertThat(sweep.run()).isZero();
        assertThat(mailsOn(WEDNESDAY.plusDays(5))).isZero();
        assertThat(mailsOn(WEDNESDAY.plusDays(6))).isEqualTo(1);
        assertThat(scene.mails().get(0).wording().subject()).isEqualTo("Woordhouder: 1 te laat (BZ)");
    }

    @Test
    void aMailThatWaitsWhenThePauseBeginsIsToldAfterIt() {
        Contact reader = scene.readerOfBz();
        scene.promised(WEDNESDAY.plusDays(14));
        sweep.run();
        scene.wishes(reader, new Wishes(null, false, WEDNESDAY, null));

        relay.run();

        assertThat(mailServer.getReceivedMessages()).isEmpty();
        assertThat(scene.mails().get(0).lastError()).isEqualTo("De ontvanger krijgt nu geen mail.");
        assertThat(mailsOn(WEDNESDAY.plusDays(1))).isEqualTo(1);
    }

    @Test
    void whoStepsInHearsOfWhatIsTwoWeeksLateAndOfNothingElse() {
        contacts.add(
                MailAddress.read("directeur@bz.example").orElseThrow(),
                "Piet Bos",
                new Readership.OfMinistry(ReminderScene.BZ),
                true);
        scene.promised(WEDNESDAY.minusDays(13));
        scene.promised(null);

        assertThat(sweep.run()).isZero();
        assertThat(mailsOn(WEDNESDAY.plusDays(1))).isEqualTo(1);
        assertThat(scene.mails().get(0).wording().subject())
                .isEqualTo("Woordhouder: al twee weken of langer 1 te laat (BZ)");
        assertThat(mailsOn(WEDNESDAY.plusDays(8))).isZero();
        assertThat(mailsOn(WEDNESDAY.plusDays(15))).isEqualTo(1);
        assertThat(mailsOn(WEDNESDAY.plusDays(29))).isZero();
    }

    @Test
    void theDatesComeAlongForTheCalendarAndFollowTheRegister() throws MessagingException, IOException {
        scene.readerOfBz();
        Commitment moved = scene.promised(WEDNESDAY.plusDays(3));
        Commitment settled = scene.promised(WEDNESDAY.plusDays(3));
        sweep.run();
        relay.run();
        assertThat(calendar(0))
                .contains("UID:" + moved.number() + "@localhost", "SEQUENCE:0", "DTSTART;VALUE=DATE:20260214");

        scene.postpone(moved, WEDNESDAY.plusDays(40));
        scene.settle(settled);
        scene.promised(WEDNESDAY.minusDays(1));
        mailsOn(WEDNESDAY.plusDays(1));
        relay.run();

        assertThat(calendar(1))
                .contains("SEQUENCE:1", "DTSTART;VALUE=DATE:20260323", "STATUS:CONFIRMED", "STATUS:CANCELLED")
                .doesNotContain("SEQUENCE:0");
        mailsOn(WEDNESDAY.plusDays(8));
        relay.run();
        assertThat(calendar(2)).as("nothing new for the calendar").isNull();
    }

    @Test
    void aDateThatMovesWhileTheMailWaitsComesAlongAsItIsNow() throws MessagingException, IOException {
        scene.readerOfBz();
        Commitment moved = scene.promised(WEDNESDAY.plusDays(3));
        sweep.run();
        relay.run();
        scene.postpone(moved, WEDNESDAY.plusDays(40));
        scene.promised(WEDNESDAY.minusDays(1));
        mailsOn(WEDNESDAY.plusDays(1));
        scene.postpone(moved, WEDNESDAY.plusDays(41));

        relay.run();

        assertThat(calendar(1)).contains("SEQUENCE:1", "DTSTART;VALUE=DATE:20260324");
    }

    private @Nullable String calendar(int received) throws MessagingException, IOException {
        Object content = mailServer.getReceivedMessages()[received].getContent();
        Multipart parts = (Multipart) content;
        for (int part = 0; part < parts.getCount(); part++) {
            BodyPart body = parts.getBodyPart(part);
            if (body.isMimeType("text/calendar")) {
                return new String(body.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        return null;
    }

    private int mailsOn(LocalDate day) {
        clock.moveTo(day);
        return sweep.run();
    }
}

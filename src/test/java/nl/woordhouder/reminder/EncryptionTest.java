// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import nl.woordhouder.calendar.TestClock;
import nl.woordhouder.mail.EncryptedMail;
import nl.woordhouder.mail.FaultySmtp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With {@code start-tls=REQUIRED}, as in production, against a server that does or does not offer STARTTLS. */
@QuarkusTest
@TestProfile(EncryptedMail.class)
class EncryptionTest {
    FaultySmtp server;

    @Inject
    ReminderScene scene;

    @Inject
    SweepRun sweep;

    @Inject
    RelayRun relay;

    @BeforeEach
    void oneMailWaits() {
        reset();
        scene.readerOfBz();
        scene.promised(TestClock.START.toLocalDate().minusDays(3));
        sweep.run();
    }

    @AfterEach
    void reset() {
        server.reset();
        scene.clear();
    }

    @Test
    void mailTravelsEncrypted() {
        server.offerTls();

        relay.run();

        assertThat(server.accepted()).hasSize(1);
        assertThat(server.encrypted()).isEqualTo(1);
        assertThat(scene.mails()).extracting(OutboxMail::state).containsExactly(OutboxMail.State.SENT);
    }

    @Test
    void aServerThatOffersNoEncryptionGetsNothingAndTheMailWaits() {
        relay.run();

        assertThat(server.accepted()).isEmpty();
        assertThat(scene.mails()).extracting(OutboxMail::state).containsExactly(OutboxMail.State.PENDING);
        assertThat(scene.mails().get(0).lastError()).isNotEmpty();
    }
}

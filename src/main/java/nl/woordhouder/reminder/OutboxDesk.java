// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The outbox for people: reads it as views, and passes on what they decide. */
@ApplicationScoped
@Transactional
class OutboxDesk {
    private static final int ROWS = 200;
    private static final int RUNS = 7;

    private final Outbox outbox;
    private final Sweeps sweeps;
    private final MailConfig config;

    OutboxDesk(Outbox outbox, Sweeps sweeps, MailConfig config) {
        this.outbox = outbox;
        this.sweeps = sweeps;
        this.config = config;
    }

    OutboxView view() {
        return new OutboxView(
                config.enabled(),
                outbox.count(OutboxMail.State.PENDING),
                outbox.count(OutboxMail.State.FAILED),
                sweeps.latest(RUNS).stream().map(OutboxView.Run::of).toList(),
                outbox.latest(ROWS).stream()
                        .map(mail -> OutboxView.Row.of(mail, config.enabled()))
                        .toList());
    }

    Optional<OutboxView.Letter> letter(long id) {
        return outbox.byId(id).map(mail -> OutboxView.Letter.of(mail, config.enabled()));
    }

    boolean retry(long id) {
        return outbox.retry(id);
    }

    boolean cancel(long id, String reason) {
        return outbox.cancel(id, reason);
    }
}

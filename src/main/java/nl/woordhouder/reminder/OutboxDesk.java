// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The outbox for people: reads it as views, and passes on what they decide. */
@ApplicationScoped
@Transactional
class OutboxDesk {
    private static final int ROWS = 100;
    private static final int RUNS = 7;

    private final Outbox outbox;
    private final Intervention intervention;
    private final Sweeps sweeps;
    private final MailConfig config;

    OutboxDesk(Outbox outbox, Intervention intervention, Sweeps sweeps, MailConfig config) {
        this.outbox = outbox;
        this.intervention = intervention;
        this.sweeps = sweeps;
        this.config = config;
    }

    /**
     * @param which the mails to show
     * @param before the id of the last mail already seen, or null to begin with the newest
     */
    OutboxView view(MailChoice which, @Nullable Long before) {
        List<OutboxMail> mails = outbox.page(which.states(), before, ROWS + 1);
        return new OutboxView(
                config.enabled(),
                outbox.count(OutboxMail.State.PENDING),
                outbox.count(OutboxMail.State.FAILED),
                sweeps.page(null, RUNS).stream().map(RunHistory.Run::of).toList(),
                MailChoice.links(which),
                mails.stream()
                        .limit(ROWS)
                        .map(mail -> OutboxView.Row.of(mail, config.enabled()))
                        .toList(),
                mails.size() > ROWS ? which.older(mails.get(ROWS - 1).id()) : null);
    }

    /** @param before the id of the last run already seen, or null to begin with the newest */
    RunHistory history(@Nullable Long before) {
        List<Sweep> runs = sweeps.page(before, ROWS + 1);
        return new RunHistory(
                runs.stream().limit(ROWS).map(RunHistory.Run::of).toList(),
                runs.size() > ROWS ? "?voor=" + runs.get(ROWS - 1).id() : null);
    }

    Optional<OutboxView.Letter> letter(long id) {
        return outbox.byId(id).map(mail -> OutboxView.Letter.of(mail, config.enabled()));
    }

    boolean retry(long id) {
        return intervention.retry(id);
    }

    boolean cancel(long id, String reason) {
        return intervention.cancel(id, reason);
    }
}

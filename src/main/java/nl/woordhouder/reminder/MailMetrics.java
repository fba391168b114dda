// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import nl.woordhouder.calendar.BusinessTime;

/** What monitoring needs to know of the mail. Read from the database, so that every node tells the same. */
@Singleton
class MailMetrics implements MeterBinder {
    private final Outbox outbox;
    private final Sweeps sweeps;
    private final BusinessTime time;

    MailMetrics(Outbox outbox, Sweeps sweeps, BusinessTime time) {
        this.outbox = outbox;
        this.sweeps = sweeps;
        this.time = time;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (OutboxMail.State state : OutboxMail.State.values()) {
            Gauge.builder("woordhouder.mails", () -> outbox.count(state))
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .description("Mails in the outbox, by where they stand")
                    .register(registry);
        }
        Gauge.builder(
                        "woordhouder.mail.oldest.pending",
                        () -> outbox.oldestWaiting().map(this::age).orElse(0L))
                .baseUnit("seconds")
                .description("How long the oldest mail waits; 0 when none waits")
                .register(registry);
        Gauge.builder("woordhouder.sweep.missed", () -> sweeps.missedSince().isPresent() ? 1 : 0)
                .description("1 when a daily sweep was due and did not come, else 0")
                .register(registry);
    }

    private long age(Instant since) {
        return Duration.between(since, time.now()).toSeconds();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.webhook;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Writes what is new today and sends what waits: claim, send outside any transaction, record. */
@ApplicationScoped
class WebhookRun {
    private static final int BATCH = 100;

    private final WebhookOutbox outbox;
    private final WebhookClaims claims;
    private final WebhookSender sender;

    WebhookRun(WebhookOutbox outbox, WebhookClaims claims, WebhookSender sender) {
        this.outbox = outbox;
        this.claims = claims;
        this.sender = sender;
    }

    @Scheduled(
            identity = "webhooks",
            cron = "{woordhouder.webhooks.cron}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        while (outbox.writeDue()) {
            // Each round is a transaction of its own; nothing is written twice.
        }
        List<Long> waiting = claims.waiting(BATCH);
        while (!waiting.isEmpty()) {
            waiting.forEach(this::send);
            waiting = claims.waiting(BATCH);
        }
    }

    private void send(long id) {
        claims.take(id).ifPresent(message -> {
            try {
                claims.answered(message, sender.post(message));
            } catch (WebhookRefused refused) {
                claims.failed(message, refused.getMessage());
            }
        });
    }
}

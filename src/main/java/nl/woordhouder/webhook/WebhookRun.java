// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.webhook;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes what is new today and sends what waits: claim, send outside any transaction, record. A program that does not
 * take a message gets no other in the same run, so that it does not keep the others waiting.
 */
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
        Set<Long> silent = new HashSet<>();
        List<WebhookClaims.Waiting> waiting = claims.waiting(silent, BATCH);
        while (!waiting.isEmpty()) {
            for (WebhookClaims.Waiting next : waiting) {
                if (!silent.contains(next.webhook()) && !isSettled(next.id())) {
                    silent.add(next.webhook());
                }
            }
            waiting = claims.waiting(silent, BATCH);
        }
    }

    /** Sends a message, if it is still to be sent; false when the program did not take it. */
    private boolean isSettled(long id) {
        return claims.take(id).map(this::isTaken).orElse(true);
    }

    private boolean isTaken(WebhookClaims.Claimed message) {
        try {
            return claims.answered(message, sender.post(message));
        } catch (WebhookRefused refused) {
            claims.failed(message, refused.getMessage());
            return false;
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.woordhouder.access.ApiClients;
import nl.woordhouder.calendar.BusinessTime;

/** Takes messages for one sender at a time and records what became of them. Each step is a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class WebhookClaims {
    private static final int GONE = 410;
    private static final int LEASE_TIMES = 4;

    private final EntityManager entities;
    private final ApiClients clients;
    private final WebhookConfig config;
    private final BusinessTime time;

    WebhookClaims(EntityManager entities, ApiClients clients, WebhookConfig config, BusinessTime time) {
        this.entities = entities;
        this.clients = clients;
        this.config = config;
        this.time = time;
    }

    /** A message that is to be sent now. */
    record Claimed(long id, int attempt, String url, String secret, String body) {}

    /** A message that may be sent, and the webhook that it is for. */
    record Waiting(long id, long webhook) {}

    /**
     * Messages that may be sent now, longest waiting first.
     *
     * @param silent webhooks to leave out
     */
    List<Waiting> waiting(Set<Long> silent, int atMost) {
        return entities.createQuery(
                        "select id, webhook.id from WebhookMessage where state = WAITING and nextAttemptAt <= :now"
                                + " and webhook.id not in :silent order by nextAttemptAt, id",
                        Waiting.class)
                .setParameter("now", time.now())
                .setParameter("silent", silent)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Claims a message; empty when another sender was first, or when its program may not hear any more. */
    Optional<Claimed> take(long id) {
        Instant now = time.now();
        WebhookMessage message = entities.find(WebhookMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (message.state() != WebhookMessage.State.WAITING
                || message.nextAttemptAt().isAfter(now)) {
            return Optional.empty();
        }
        Webhook webhook = message.webhook();
        if (webhook.revokedAt() != null || !mayHear(webhook)) {
            message.giveUp("De webhook of het token is ingetrokken.", now);
            return Optional.empty();
        }
        message.attempt(now.plus(config.timeout().multipliedBy(LEASE_TIMES)));
        return Optional.of(new Claimed(id, message.attempts(), webhook.url(), webhook.secret(), message.body()));
    }

    /**
     * Records the status with which a program answered.
     *
     * @return whether it took the message
     */
    boolean answered(Claimed claimed, int status) {
        WebhookMessage message = entities.find(WebhookMessage.class, claimed.id(), LockModeType.PESSIMISTIC_WRITE);
        boolean taken = status >= 200 && status < 300;
        if (taken) {
            message.delivered("antwoord " + status, time.now());
        } else if (status == GONE) {
            message.webhook().revoke(time.now());
            message.giveUp("antwoord 410: het programma wil niets meer horen; de webhook is ingetrokken", time.now());
        } else if (isCurrent(message, claimed)) {
            message.notTaken("antwoord " + status, time.now());
        }
        return taken;
    }

    /** Records why a message did not arrive. */
    void failed(Claimed claimed, String why) {
        WebhookMessage message = entities.find(WebhookMessage.class, claimed.id(), LockModeType.PESSIMISTIC_WRITE);
        if (isCurrent(message, claimed)) {
            message.notTaken(why, time.now());
        }
    }

    private boolean mayHear(Webhook webhook) {
        return clients.readers().stream().anyMatch(reader -> reader.id() == webhook.clientId());
    }

    /** Whether no later attempt has begun. */
    private static boolean isCurrent(WebhookMessage message, Claimed claimed) {
        return message.state() == WebhookMessage.State.WAITING && message.attempts() == claimed.attempt();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.woordhouder.access.ApiClients;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.web.FormErrors;

/** Where programs hear of news, and what was sent there. */
@ApplicationScoped
@Transactional
class Webhooks {
    static final String CLIENT = "koppeling";
    static final String URL = "adres";

    private static final int LOG_LINES = 100;

    private final EntityManager entities;
    private final ApiClients clients;
    private final WebhookConfig config;
    private final BusinessTime time;

    Webhooks(EntityManager entities, ApiClients clients, WebhookConfig config, BusinessTime time) {
        this.entities = entities;
        this.clients = clients;
        this.config = config;
        this.time = time;
    }

    /** All of them, newest first. */
    List<Webhook> all() {
        return entities.createQuery("from Webhook order by id desc", Webhook.class)
                .getResultList();
    }

    /** What was sent or waits, newest first. */
    List<WebhookMessage> log() {
        return entities.createQuery(
                        "from WebhookMessage m join fetch m.webhook order by m.createdAt desc, m.id desc",
                        WebhookMessage.class)
                .setMaxResults(LOG_LINES)
                .getResultList();
    }

    /**
     * Has a program told of news from now on.
     *
     * @param client the number of the program
     * @return the secret that signs its messages; empty when something was refused
     */
    Optional<String> add(String client, String url, String actor, FormErrors errors) {
        Optional<ApiClients.Reader> reader = clients.readers().stream()
                .filter(each -> Long.toString(each.id()).equals(client))
                .findFirst();
        if (reader.isEmpty()) {
            errors.add(CLIENT, "Kies een koppeling met een geldig token.");
        }
        try {
            WebhookTarget.of(url, config.ownHosts().orElse(List.of())).address();
        } catch (WebhookRefused refused) {
            errors.add(URL, refused.getMessage());
        }
        if (errors.isEmpty() && exists(reader.orElseThrow().id(), url.strip())) {
            errors.add(URL, "Deze webhook bestaat al.");
        }
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        String secret = WebhookSignature.newSecret();
        entities.persist(new Webhook(reader.orElseThrow().id(), url.strip(), secret, actor, time.now(), time.today()));
        return Optional.of(secret);
    }

    private boolean exists(long client, String url) {
        return !entities.createQuery(
                        "select id from Webhook where clientId = :client and url = :url and revokedAt is null",
                        Long.class)
                .setParameter("client", client)
                .setParameter("url", url)
                .getResultList()
                .isEmpty();
    }

    /** Sends nothing more there, also not what waits. */
    void revoke(long id, FormErrors errors) {
        Webhook webhook = entities.find(Webhook.class, id);
        if (webhook == null) {
            errors.add("Deze webhook bestaat niet meer.");
        } else {
            webhook.revoke(time.now());
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.woordhouder.access.ApiClients;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentChanged;
import nl.woordhouder.commitment.CommitmentEvent;
import nl.woordhouder.commitment.CommitmentFilter;
import nl.woordhouder.commitment.CommitmentStatus;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Writes what programs are to be told, in the transaction of what they are told of. */
@ApplicationScoped
@Transactional
class WebhookOutbox {
    private static final int AT_ONCE = 200;

    private final EntityManager entities;
    private final ApiClients clients;
    private final BusinessTime time;
    private final ObjectMapper json;
    private final String base;

    WebhookOutbox(
            EntityManager entities,
            ApiClients clients,
            BusinessTime time,
            ObjectMapper json,
            @ConfigProperty(name = "woordhouder.base-url") String base) {
        this.entities = entities;
        this.clients = clients;
        this.time = time;
        this.json = json;
        this.base = base;
    }

    void changed(@Observes CommitmentChanged change) {
        CommitmentEvent event = change.event();
        if (event.kind() != CommitmentEvent.Kind.STATUS_CHANGED || Objects.equals(event.oldValue(), event.newValue())) {
            return;
        }
        for (Webhook webhook : listening()) {
            Optional<ApiClients.Reader> reader = reader(webhook);
            if (reader.isPresent() && concerns(reader.get(), change.commitment())) {
                write(webhook, News.STATUS_CHANGED, change.commitment(), event.sequence(), event);
            }
        }
    }

    /** Writes a part of what the passing of days brought; whether there may be more. */
    boolean writeDue() {
        LocalDate today = time.today();
        int written = 0;
        for (Webhook webhook : listening()) {
            Optional<ApiClients.Reader> reader = reader(webhook);
            if (reader.isPresent()) {
                String ministry = reader.get().ministryCode();
                written += write(webhook, News.OVERDUE, ministry, webhook.createdOn(), today.minusDays(1));
                written += write(webhook, News.DUE_SOON, ministry, today, today.plusDays(CommitmentFilter.SOON_DAYS));
            }
        }
        return written > 0;
    }

    private int write(Webhook webhook, News news, @Nullable String ministry, LocalDate first, LocalDate last) {
        String concerning = ministry == null ? "" : " and (c.ministryCode = :ministry or c.answeringCode = :ministry)";
        var query = entities.createQuery(
                        "from Commitment c where c.status in :unsettled and c.dueSort between :first and :last"
                                + concerning
                                + " and not exists (select 1 from WebhookMessage m where m.webhook = :webhook"
                                + " and m.news = :news and m.commitmentId = c.id and m.changeNumber = c.dueVersion)"
                                + " order by c.dueSort, c.id",
                        Commitment.class)
                .setParameter("unsettled", CommitmentStatus.UNSETTLED)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("webhook", webhook)
                .setParameter("news", news)
                .setMaxResults(AT_ONCE);
        if (ministry != null) {
            query.setParameter("ministry", ministry);
        }
        List<Commitment> found = query.getResultList();
        found.forEach(commitment -> write(webhook, news, commitment, commitment.dueVersion(), null));
        return found.size();
    }

    private void write(
            Webhook webhook, News news, Commitment commitment, int changeNumber, @Nullable CommitmentEvent event) {
        WebhookBody body = new WebhookBody(
                news.type(),
                time.now(),
                new WebhookBody.Data(
                        commitment.number(),
                        commitment.subject(),
                        commitment.status().dutch(),
                        commitment.due().until(),
                        event == null ? null : event.oldValue(),
                        event == null ? null : event.newValue(),
                        new WebhookBody.Links(new WebhookBody.Link(base + "/v1/toezeggingen/" + commitment.number()))));
        entities.persist(new WebhookMessage(webhook, news, commitment.id(), changeNumber, text(body), time.now()));
    }

    private String text(WebhookBody body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
    }

    private List<Webhook> listening() {
        return entities.createQuery("from Webhook where revokedAt is null order by id", Webhook.class)
                .getResultList();
    }

    /** The program behind a webhook; empty when its token works no longer. */
    private Optional<ApiClients.Reader> reader(Webhook webhook) {
        return clients.readers().stream()
                .filter(reader -> reader.id() == webhook.clientId())
                .findFirst();
    }

    private static boolean concerns(ApiClients.Reader reader, Commitment commitment) {
        String ministry = reader.ministryCode();
        return ministry == null || commitment.concerns(ministry);
    }
}

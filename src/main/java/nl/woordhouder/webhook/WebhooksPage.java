// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.webhook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.woordhouder.access.ApiClients;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.web.Choice;
import nl.woordhouder.web.FormErrors;
import nl.woordhouder.web.Frame;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Which programs are told of news, where, and what became of it. */
@Path("/beheer/webhooks")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ADMIN)
public class WebhooksPage {
    private static final String HERE = "/beheer/webhooks";

    private final Webhooks webhooks;
    private final ApiClients clients;
    private final Visitor visitor;
    private final Frame frame;

    WebhooksPage(Webhooks webhooks, ApiClients clients, Visitor visitor, Frame frame) {
        this.webhooks = webhooks;
        this.clients = clients;
        this.visitor = visitor;
        this.frame = frame;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(
                List<Line> webhooks, List<Sent> log, Form form, @Nullable String secret, FormErrors errors);
    }

    @GET
    public TemplateInstance list() {
        return page("", "", null, new FormErrors());
    }

    /** The secret stands on the answer itself, so that no address and no stored message holds it. */
    @POST
    public Response add(
            @RestForm(Webhooks.CLIENT) @DefaultValue("") String client,
            @RestForm(Webhooks.URL) @DefaultValue("") String url) {
        FormErrors errors = new FormErrors();
        Optional<String> secret = webhooks.add(client, url, visitor.account(), errors);
        return secret.map(shown -> Response.ok(page("", "", shown, errors)))
                .orElseGet(() -> refused(client, url, errors))
                .build();
    }

    @POST
    @Path("{id}/intrekken")
    public Response revoke(@RestPath long id) {
        FormErrors errors = new FormErrors();
        webhooks.revoke(id, errors);
        return errors.isEmpty()
                ? frame.then(HERE, "De webhook is ingetrokken; er wordt niets meer bezorgd.")
                : refused("", "", errors).build();
    }

    private Response.ResponseBuilder refused(String client, String url, FormErrors errors) {
        return Response.status(Response.Status.BAD_REQUEST).entity(page(client, url, null, errors));
    }

    private TemplateInstance page(String client, String url, @Nullable String secret, FormErrors errors) {
        List<ApiClients.Reader> readers = clients.readers();
        Map<Long, String> names =
                readers.stream().collect(Collectors.toMap(ApiClients.Reader::id, ApiClients.Reader::name));
        List<Choice> choices = readers.stream()
                .map(reader -> new Choice(
                        Long.toString(reader.id()),
                        reader.name(),
                        Long.toString(reader.id()).equals(client)))
                .toList();
        return Templates.list(
                webhooks.all().stream().map(webhook -> line(webhook, names)).toList(),
                webhooks.log().stream().map(this::sent).toList(),
                new Form(url, choices),
                secret,
                errors);
    }

    private static Line line(Webhook webhook, Map<Long, String> names) {
        String name = names.getOrDefault(webhook.clientId(), "koppeling zonder geldig token");
        boolean works = webhook.revokedAt() == null && names.containsKey(webhook.clientId());
        return new Line(webhook.id(), name, webhook.url(), works);
    }

    private Sent sent(WebhookMessage message) {
        String state = switch (message.state()) {
            case WAITING -> message.attempts() == 0 ? "wacht" : "wordt opnieuw geprobeerd";
            case DELIVERED -> "bezorgd";
            case GIVEN_UP -> "opgegeven";
        };
        return new Sent(
                frame.moment(message.createdAt()),
                message.news().dutch(),
                message.webhook().url(),
                state,
                message.attempts(),
                Optional.ofNullable(message.outcome()).orElse(""));
    }

    /** What was filled in, and what there is to choose from. */
    record Form(String url, List<Choice> clients) {}

    /** A webhook in the list. */
    record Line(long id, String client, String url, boolean works) {}

    /** A message in the log. */
    record Sent(String moment, String news, String url, String state, int attempts, String outcome) {}
}

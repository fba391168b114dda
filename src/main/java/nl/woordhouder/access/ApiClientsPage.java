// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.ministry.Ministry;
import nl.woordhouder.web.Choice;
import nl.woordhouder.web.FormErrors;
import nl.woordhouder.web.Frame;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Which programs may use the API, and for what. */
@Path("/beheer/koppelingen")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ADMIN)
public class ApiClientsPage {
    private static final String HERE = "/beheer/koppelingen";
    private static final List<Role> ROLES = List.of(Role.LEZER, Role.MINISTERIE, Role.GRIFFIE);

    private final ApiClients clients;
    private final Ministries ministries;
    private final BusinessTime time;
    private final Visitor visitor;
    private final Frame frame;

    ApiClientsPage(ApiClients clients, Ministries ministries, BusinessTime time, Visitor visitor, Frame frame) {
        this.clients = clients;
        this.ministries = ministries;
        this.time = time;
        this.visitor = visitor;
        this.frame = frame;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<Line> clients, Form form, @Nullable String token, FormErrors errors);
    }

    @GET
    public TemplateInstance list() {
        return page(form("", "", ""), null, new FormErrors());
    }

    /** The token stands on the answer itself, so that no address and no stored message holds it. */
    @POST
    public Response add(
            @RestForm(ApiClients.NAME) @DefaultValue("") String name,
            @RestForm(ApiClients.ROLE) @DefaultValue("") String role,
            @RestForm(ApiClients.MINISTRY) @DefaultValue("") String ministry) {
        FormErrors errors = new FormErrors();
        Optional<String> token =
                clients.add(name, Role.ofDutch(role).orElse(null), ministry, visitor.account(), errors);
        return token.map(shown -> Response.ok(page(form("", "", ""), shown, errors)))
                .orElseGet(() -> Response.status(Response.Status.BAD_REQUEST)
                        .entity(page(form(name, role, ministry), null, errors)))
                .build();
    }

    @POST
    @Path("{id}/intrekken")
    public Response revoke(@RestPath long id) {
        FormErrors errors = new FormErrors();
        clients.revoke(id, errors);
        return errors.isEmpty()
                ? frame.then(HERE, "Het token is ingetrokken en werkt niet meer.")
                : Response.status(Response.Status.BAD_REQUEST)
                        .entity(page(form("", "", ""), null, errors))
                        .build();
    }

    private TemplateInstance page(Form form, @Nullable String token, FormErrors errors) {
        return Templates.list(clients.all().stream().map(this::line).toList(), form, token, errors);
    }

    private Form form(String name, String chosenRole, String chosenMinistry) {
        List<Choice> roles = ROLES.stream()
                .map(role -> new Choice(role.dutch(), role.dutch(), role.dutch().equals(chosenRole)))
                .toList();
        return new Form(
                name,
                roles,
                Choice.optional("geen", ministries.all(), Ministry::code, Ministry::label, chosenMinistry::equals));
    }

    private Line line(ApiClient client) {
        return new Line(
                client.id(),
                client.name(),
                client.role().dutch(),
                ministries
                        .byCode(client.ministryCode())
                        .map(Ministry::abbreviation)
                        .orElse(""),
                client.isValid(time.now()),
                client.revokedAt() == null ? "verloopt op" : "ingetrokken op",
                frame.moment(Optional.ofNullable(client.revokedAt()).orElse(client.expiresAt())),
                moment(client.lastUsedAt()));
    }

    private String moment(@Nullable Instant at) {
        return at == null ? "nog niet" : frame.moment(at);
    }

    /** What was filled in, and what there is to choose from. */
    record Form(String name, List<Choice> roles, List<Choice> ministries) {}

    /**
     * A program in the list.
     *
     * @param ministry abbreviation; empty when it sees all
     * @param until what {@code moment} is the moment of
     */
    record Line(
            long id,
            String name,
            String role,
            String ministry,
            boolean valid,
            String until,
            String moment,
            String lastUsed) {}
}

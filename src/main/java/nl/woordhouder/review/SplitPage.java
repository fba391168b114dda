// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.web.Choice;
import nl.woordhouder.web.FormErrors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One candidate that promises two things, or one thing on two days: a person makes two commitments of it. */
@Path("/beoordelen/{id}/splitsen")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLERK, Role.ADMIN})
public class SplitPage {
    private final ReviewDesk desk;
    private final ReviewScreen screen;
    private final Visitor visitor;

    SplitPage(ReviewDesk desk, ReviewScreen screen, Visitor visitor) {
        this.desk = desk;
        this.screen = screen;
        this.visitor = visitor;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance split(ReviewView view, SplitForm form, List<Part> parts, FormErrors errors);
    }

    @GET
    public TemplateInstance split(@RestPath long id, @RestQuery(Trail.PARAMETER) @Nullable String brief) {
        return page(id, SplitForm.proposal(screen.proposal(id)), new FormErrors(), Trail.of(brief));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @RestPath long id,
            MultivaluedMap<String, String> fields,
            @RestQuery(Trail.PARAMETER) @Nullable String brief) {
        Trail trail = Trail.of(brief);
        SplitForm form = SplitForm.sent(fields);
        FormErrors errors = new FormErrors();
        Optional<SplitForm.Parts> parts = form.read((part, wrong) -> screen.read(id, part, wrong), errors);
        if (parts.isEmpty()) {
            return again(Response.Status.BAD_REQUEST, page(id, form, errors, trail));
        }
        URI next = screen.onward(id, trail);
        try {
            desk.split(id, parts.get().first(), parts.get().second(), visitor.account());
        } catch (AlreadyDecided | DateNotConfirmed refused) {
            errors.add(refused.getMessage());
            return again(Response.Status.CONFLICT, page(id, form, errors, trail));
        }
        return Response.seeOther(next).build();
    }

    private TemplateInstance page(long id, SplitForm form, FormErrors errors, Trail trail) {
        return Templates.split(
                screen.view(id, form.first(), trail),
                form,
                List.of(
                        new Part(1, form.first(), screen.types(form.first())),
                        new Part(2, form.second(), screen.types(form.second()))),
                errors);
    }

    private static Response again(Response.Status status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }

    /** One of the two commitments, with what is filled in for it. */
    record Part(int number, ReviewForm form, List<Choice> types) {}
}

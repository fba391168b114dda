// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.ChangedMeanwhile;
import nl.woordhouder.web.FormErrors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Nakoming: letters that may fulfil a commitment, each beside the commitments that it may mean. */
@Path("/nakoming")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLERK, Role.ADMIN})
public class FulfilmentPage {
    private static final String HERE = "/nakoming";
    private static final String PREVIOUS = "vorige";

    private final ReviewCandidateRepository candidates;
    private final FulfilmentScreen screen;
    private final FulfilmentDesk desk;
    private final Visitor visitor;
    private final BusinessTime time;

    FulfilmentPage(
            ReviewCandidateRepository candidates,
            FulfilmentScreen screen,
            FulfilmentDesk desk,
            Visitor visitor,
            BusinessTime time) {
        this.candidates = candidates;
        this.screen = screen;
        this.desk = desk;
        this.visitor = visitor;
        this.time = time;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance empty(@Nullable Decided previous);

        static native TemplateInstance item(
                FulfilmentView view, FulfilmentForm form, FormErrors errors, @Nullable Decided previous);
    }

    /**
     * Straight to the first that waits.
     *
     * @param justDecided the suggestion that was decided last, to tell about it; null for none
     */
    @GET
    public Response first(@RestQuery(PREVIOUS) @Nullable Long justDecided) {
        List<Long> waiting = candidates.fulfilments();
        return waiting.isEmpty()
                ? Response.ok(Templates.empty(screen.decided(justDecided))).build()
                : Response.seeOther(URI.create(HERE + "/" + waiting.get(0))).build();
    }

    @GET
    @Path("{id}")
    public TemplateInstance item(
            @RestPath long id,
            @RestQuery(FulfilmentForm.SEARCHED) @DefaultValue("") String searched,
            @RestQuery(PREVIOUS) @Nullable Long justDecided) {
        FulfilmentView view = screen.view(id, searched.strip(), "");
        FulfilmentForm form = FulfilmentForm.fresh(view.searched(), view.reason());
        return Templates.item(view, form, new FormErrors(), screen.decided(justDecided));
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@RestPath long id, MultivaluedMap<String, String> fields) {
        FulfilmentForm form = FulfilmentForm.sent(fields);
        Long next = screen.view(id, form.searched(), form.chosen()).nextId();
        FormErrors errors = new FormErrors();
        try {
            if (form.rejects()) {
                desk.reject(id, visitor.account());
            } else {
                form.read(time.today(), errors).ifPresent(meant -> desk.confirm(id, meant, visitor.account()));
            }
        } catch (AlreadyDecided | ChangedMeanwhile refused) {
            errors.add(refused.getMessage() + " Kijk of uw besluit nog klopt.");
            return again(id, form, errors, Response.Status.CONFLICT);
        }
        return errors.isEmpty()
                ? Response.seeOther(URI.create(HERE + (next == null ? "" : "/" + next) + "?" + PREVIOUS + "=" + id))
                        .build()
                : again(id, form, errors, Response.Status.BAD_REQUEST);
    }

    @POST
    @Path("{id}/ongedaan")
    public Response undo(@RestPath long id) {
        FulfilmentForm form = FulfilmentForm.fresh("", screen.view(id, "", "").reason());
        FormErrors errors = new FormErrors();
        try {
            desk.undo(id, visitor.account());
        } catch (AlreadyDecided refused) {
            return again(id, form, errors.add(refused.getMessage()), Response.Status.CONFLICT);
        }
        return Response.seeOther(URI.create(HERE + "/" + id)).build();
    }

    private Response again(long id, FulfilmentForm form, FormErrors errors, Response.Status status) {
        return Response.status(status)
                .entity(Templates.item(screen.view(id, form.searched(), form.chosen()), form, errors, null))
                .build();
    }
}

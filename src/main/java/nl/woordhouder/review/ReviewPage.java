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
import java.util.Optional;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.web.FormErrors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One candidate beside its source, where a person judges it. */
@Path("/beoordelen/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLERK, Role.ADMIN})
public class ReviewPage {
    private static final int REASON_LENGTH = 500;

    private final ReviewDesk desk;
    private final ReviewScreen screen;
    private final Outcomes outcomes;
    private final Visitor visitor;

    ReviewPage(ReviewDesk desk, ReviewScreen screen, Outcomes outcomes, Visitor visitor) {
        this.desk = desk;
        this.screen = screen;
        this.outcomes = outcomes;
        this.visitor = visitor;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance item(
                ReviewView view, ReviewForm form, String reason, FormErrors errors, @Nullable Decided previous);
    }

    /**
     * The page.
     *
     * @param justDecided the candidate that was decided before this one, to tell about it; null for none
     */
    @GET
    public TemplateInstance item(
            @RestPath long id,
            @RestQuery("vorige") @Nullable Long justDecided,
            @RestQuery(Trail.PARAMETER) String trail) {
        ReviewForm form = screen.proposal(id);
        return Templates.item(
                screen.view(id, form, Trail.of(trail)), form, "", new FormErrors(), outcomes.of(justDecided));
    }

    @POST
    @Path("aanvaarden")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(
            @RestPath long id, MultivaluedMap<String, String> fields, @RestQuery(Trail.PARAMETER) String brief) {
        Trail trail = Trail.of(brief);
        ReviewForm form = ReviewForm.sent(fields);
        FormErrors errors = new FormErrors();
        Optional<Amendments> amendments = screen.read(id, form, errors);
        if (amendments.isEmpty()) {
            return again(id, trail, form, "", errors, Response.Status.BAD_REQUEST);
        }
        URI next = screen.onward(id, trail);
        try {
            desk.accept(id, amendments.get(), visitor.account());
        } catch (AlreadyDecided | DateNotConfirmed refused) {
            return again(id, trail, form, "", errors.add(refused.getMessage()), Response.Status.CONFLICT);
        }
        return Response.seeOther(next).build();
    }

    @POST
    @Path("afwijzen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reject(
            @RestPath long id, MultivaluedMap<String, String> fields, @RestQuery(Trail.PARAMETER) String brief) {
        Trail trail = Trail.of(brief);
        ReviewForm form = screen.proposal(id);
        String reason = ReviewForm.text(fields, "reden");
        FormErrors errors = new FormErrors();
        if (reason.isEmpty()) {
            errors.add("reden", "Vul in waarom dit geen toezegging is.");
        } else if (reason.length() > REASON_LENGTH) {
            errors.add("reden", "Dit is te lang: hier passen " + REASON_LENGTH + " tekens.");
        }
        if (!errors.isEmpty()) {
            return again(id, trail, form, reason, errors, Response.Status.BAD_REQUEST);
        }
        URI next = screen.onward(id, trail);
        try {
            desk.reject(id, reason, visitor.account());
        } catch (AlreadyDecided refused) {
            return again(id, trail, form, reason, errors.add(refused.getMessage()), Response.Status.CONFLICT);
        }
        return Response.seeOther(next).build();
    }

    @POST
    @Path("ongedaan")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@RestPath long id, @RestQuery(Trail.PARAMETER) String brief) {
        Trail trail = Trail.of(brief);
        ReviewForm form = screen.proposal(id);
        try {
            desk.undo(id, visitor.account());
        } catch (AlreadyDecided refused) {
            return again(id, trail, form, "", new FormErrors().add(refused.getMessage()), Response.Status.CONFLICT);
        }
        return Response.seeOther(URI.create("/beoordelen/" + id + trail.query()))
                .build();
    }

    /** The same page with what was typed, and what somebody else may have decided meanwhile. */
    private Response again(
            long id, Trail trail, ReviewForm form, String reason, FormErrors errors, Response.Status status) {
        return Response.status(status)
                .entity(Templates.item(screen.view(id, form, trail), form, reason, errors, null))
                .build();
    }
}

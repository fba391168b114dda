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
import java.util.Optional;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.commitment.ChangedMeanwhile;
import nl.woordhouder.review.CommitmentOptions.Option;
import nl.woordhouder.web.FormErrors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One candidate beside the commitments that it may repeat, complete or change. */
@Path("/beoordelen/{id}/samenvoegen")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLERK, Role.ADMIN})
public class MergePage {
    private final ReviewDesk desk;
    private final ReviewScreen screen;
    private final Visitor visitor;

    MergePage(ReviewDesk desk, ReviewScreen screen, Visitor visitor) {
        this.desk = desk;
        this.screen = screen;
        this.visitor = visitor;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance merge(ReviewView view, List<Option> options, MergeForm form, FormErrors errors);
    }

    /**
     * The page.
     *
     * @param searched words to look for commitments with; empty for the suggestions
     */
    @GET
    public TemplateInstance merge(
            @RestPath long id,
            @RestQuery(MergeForm.SEARCHED) @DefaultValue("") String searched,
            @RestQuery(Trail.PARAMETER) @Nullable String brief) {
        MergeForm form = MergeForm.proposal(screen.proposal(id), screen.reason(id), searched.strip());
        return page(id, form, new FormErrors(), Trail.of(brief));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @RestPath long id,
            MultivaluedMap<String, String> fields,
            @RestQuery(Trail.PARAMETER) @Nullable String brief) {
        Trail trail = Trail.of(brief);
        MergeForm form = MergeForm.sent(fields);
        FormErrors errors = new FormErrors();
        Optional<Merge> merge = screen.read(id, form, errors);
        if (merge.isEmpty()) {
            return again(Response.Status.BAD_REQUEST, page(id, form, errors, trail));
        }
        URI next = screen.onward(id, trail);
        try {
            desk.merge(id, merge.get(), visitor.account());
        } catch (AlreadyDecided | DateNotConfirmed | ChangedMeanwhile refused) {
            errors.add(refused.getMessage());
            return again(Response.Status.CONFLICT, page(id, form, errors, trail));
        }
        return Response.seeOther(next).build();
    }

    private TemplateInstance page(long id, MergeForm form, FormErrors errors, Trail trail) {
        return Templates.merge(screen.view(id, screen.proposal(id), trail), screen.options(id, form), form, errors);
    }

    private static Response again(Response.Status status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

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
import java.net.URI;
import java.util.List;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.commitment.ChangedMeanwhile;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.DecisionRules;
import nl.woordhouder.web.FormErrors;
import nl.woordhouder.web.Frame;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Nakoming: letters that may fulfil a commitment, each beside the commitments that it may mean. */
@Path("/nakoming")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLERK, Role.ADMIN})
public class FulfilmentPage {
    private static final String HERE = "/nakoming";
    private static final String REASON = "reden";
    private static final String CHOICE = "toezegging";

    private final ReviewCandidateRepository candidates;
    private final FulfilmentScreen screen;
    private final FulfilmentDesk desk;
    private final Visitor visitor;
    private final Frame frame;

    FulfilmentPage(
            ReviewCandidateRepository candidates,
            FulfilmentScreen screen,
            FulfilmentDesk desk,
            Visitor visitor,
            Frame frame) {
        this.candidates = candidates;
        this.screen = screen;
        this.desk = desk;
        this.visitor = visitor;
        this.frame = frame;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance empty();

        static native TemplateInstance item(FulfilmentView view, String reason, FormErrors errors);
    }

    /** Straight to the first that waits. */
    @GET
    public Response first() {
        List<Long> waiting = candidates.fulfilments();
        return waiting.isEmpty()
                ? Response.ok(Templates.empty()).build()
                : Response.seeOther(URI.create(HERE + "/" + waiting.get(0))).build();
    }

    @GET
    @Path("{id}")
    public TemplateInstance item(@RestPath long id, @RestQuery("zoek") @DefaultValue("") String searched) {
        FulfilmentView view = screen.view(id, searched.strip(), "");
        return Templates.item(view, view.reason(), new FormErrors());
    }

    @POST
    @Path("{id}")
    public Response decide(
            @RestPath long id,
            @RestForm("besluit") @DefaultValue("") String act,
            @RestForm(CHOICE) @DefaultValue("") String chosen,
            @RestForm(REASON) @DefaultValue("") String reason,
            @RestForm("zoek") @DefaultValue("") String searched) {
        FulfilmentView view = screen.view(id, searched, chosen);
        FormErrors errors = new FormErrors();
        try {
            String done = act.equals("geen") ? reject(id) : confirm(id, act, chosen, reason, errors);
            if (errors.isEmpty()) {
                return frame.then(view.nextId() == null ? HERE : HERE + "/" + view.nextId(), done);
            }
        } catch (AlreadyDecided | ChangedMeanwhile refused) {
            errors.add(refused.getMessage() + " Kijk of uw besluit nog klopt.");
            return again(screen.view(id, searched, chosen), reason, errors, Response.Status.CONFLICT);
        }
        return again(view, reason, errors, Response.Status.BAD_REQUEST);
    }

    private String reject(long id) {
        desk.reject(id, visitor.account());
        return "Deze zin is geen nakoming; er is niets in het register veranderd.";
    }

    /** What was done, in words; when something is wrong it is noted and nothing was done. */
    private String confirm(long id, String act, String chosen, String reason, FormErrors errors) {
        CommitmentOptions.Chosen meant = CommitmentOptions.Chosen.read(chosen);
        if (meant == null) {
            errors.add(CHOICE, "Kies de toezegging die met deze brief is nagekomen.");
        }
        DecisionRules.reason(reason).ifPresent(wrong -> errors.add(REASON, wrong));
        CommitmentStatus status = act.equals("deels") ? CommitmentStatus.PARTLY_FULFILLED : CommitmentStatus.FULFILLED;
        if (!act.equals("deels") && !act.equals("voldaan")) {
            errors.add("Kies voldaan, deels voldaan of geen nakoming.");
        }
        if (!errors.isEmpty()) {
            return "";
        }
        desk.confirm(id, status, meant.number(), meant.version(), reason.strip(), visitor.account());
        return "Toezegging " + meant.number() + " is " + status.dutch() + ".";
    }

    private static Response again(FulfilmentView view, String reason, FormErrors errors, Response.Status status) {
        return Response.status(status)
                .entity(Templates.item(view, reason, errors))
                .build();
    }
}

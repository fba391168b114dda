// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import nl.woordhouder.access.Role;
import nl.woordhouder.commitment.ChangedMeanwhile;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.web.Choice;
import nl.woordhouder.web.FormErrors;
import nl.woordhouder.web.Frame;
import org.jboss.resteasy.reactive.RestPath;

/** One commitment: what was promised, what became of it, and the decisions on it. */
@Path("/register/{number}")
@Produces(MediaType.TEXT_HTML)
public class CommitmentPage {
    private final CommitmentRepository commitments;
    private final CommitmentViews views;
    private final Decisions decisions;
    private final Scope scope;
    private final Frame frame;

    CommitmentPage(
            CommitmentRepository commitments, CommitmentViews views, Decisions decisions, Scope scope, Frame frame) {
        this.commitments = commitments;
        this.views = views;
        this.decisions = decisions;
        this.scope = scope;
        this.frame = frame;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance commitment(
                CommitmentView view, List<Choice> statuses, DecisionForm form, FormErrors errors, String open);
    }

    /** Which of the two forms stands open, if any. */
    private enum Act {
        NONE,
        STATUS,
        DUE
    }

    @GET
    @Authenticated
    public TemplateInstance commitment(@RestPath String number) {
        return page(visible(number), DecisionForm.fresh(scope.today()), new FormErrors(), Act.NONE);
    }

    @POST
    @Path("besluit")
    @RolesAllowed({Role.CLERK, Role.ADMIN})
    @Transactional
    public Response decide(@RestPath String number, MultivaluedMap<String, String> fields) {
        return act(number, fields, Act.STATUS, "De status is vastgelegd.");
    }

    @POST
    @Path("termijn")
    @RolesAllowed({Role.CLERK, Role.ADMIN})
    @Transactional
    public Response postpone(@RestPath String number, MultivaluedMap<String, String> fields) {
        return act(number, fields, Act.DUE, "De nieuwe termijn is vastgelegd.");
    }

    private Response act(String number, MultivaluedMap<String, String> fields, Act act, String done) {
        Commitment commitment = visible(number);
        DecisionForm form = DecisionForm.sent(fields);
        FormErrors errors = new FormErrors();
        try {
            int version = DecisionForm.version(fields);
            if (act == Act.STATUS) {
                decisions.changeStatus(commitment, version, form, errors);
            } else {
                decisions.changeDue(commitment, version, form, errors);
            }
        } catch (ChangedMeanwhile conflict) {
            errors.add(conflict.getMessage()
                    + " Bekijk hiernaast wat er is veranderd. Wat u typte staat er nog: bewaar het als het nog klopt.");
            return again(commitment, form, errors, act, Response.Status.CONFLICT);
        }
        return errors.isEmpty()
                ? frame.then("/register/" + number, done)
                : again(commitment, form, errors, act, Response.Status.BAD_REQUEST);
    }

    private Response again(
            Commitment commitment, DecisionForm form, FormErrors errors, Act act, Response.Status status) {
        return Response.status(status)
                .entity(page(commitment, form, errors, act))
                .build();
    }

    private TemplateInstance page(Commitment commitment, DecisionForm form, FormErrors errors, Act open) {
        List<Choice> statuses = Arrays.stream(CommitmentStatus.values())
                .filter(status -> status != commitment.status())
                .map(status -> new Choice(
                        status.dutch(), status.dutch(), status.dutch().equals(form.status())))
                .toList();
        return Templates.commitment(views.of(commitment), statuses, form, errors, open.name());
    }

    /** What a visitor may not see does not exist for him. */
    private Commitment visible(String number) {
        return commitments.byNumber(number).filter(scope::allows).orElseThrow(NotFoundException::new);
    }
}

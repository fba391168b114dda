// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.woordhouder.access.Role;
import nl.woordhouder.commitment.ChangedMeanwhile;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.dashboard.CommitmentForms.Act;
import nl.woordhouder.web.Choice;
import nl.woordhouder.web.FormErrors;
import nl.woordhouder.web.Frame;
import org.jboss.resteasy.reactive.RestPath;

/** One commitment: what was promised, what became of it, and the decisions on it. */
@Path("/register/{number}")
@Produces(MediaType.TEXT_HTML)
public class CommitmentPage {
    private final CommitmentScreen screen;
    private final Decisions decisions;
    private final Frame frame;

    CommitmentPage(CommitmentScreen screen, Decisions decisions, Frame frame) {
        this.screen = screen;
        this.decisions = decisions;
        this.frame = frame;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance commitment(
                CommitmentView view,
                CommitmentTies ties,
                List<NoteLine> notes,
                List<Choice> statuses,
                CommitmentForms forms,
                DecisionForm form,
                FormErrors errors);
    }

    @GET
    @Authenticated
    public TemplateInstance commitment(@RestPath String number) {
        return screen.page(screen.visible(number), CommitmentForms.fresh(screen.freshDecision()), new FormErrors());
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

    @POST
    @Path("toelichting")
    @RolesAllowed({Role.CLERK, Role.ADMIN})
    @Transactional
    public Response ask(@RestPath String number, MultivaluedMap<String, String> fields) {
        return act(number, fields, Act.QUESTION, "Vastgelegd dat nadere toelichting is gevraagd.");
    }

    @POST
    @Path("antwoord")
    @RolesAllowed({Role.CLERK, Role.ADMIN})
    @Transactional
    public Response answered(@RestPath String number, MultivaluedMap<String, String> fields) {
        return act(number, fields, Act.ANSWER, "Vastgelegd dat de toelichting is ontvangen.");
    }

    private Response act(String number, MultivaluedMap<String, String> fields, Act act, String done) {
        Commitment commitment = screen.visible(number);
        DecisionForm form = DecisionForm.sent(fields);
        FormErrors errors = new FormErrors();
        CommitmentForms forms = CommitmentForms.decision(act, form);
        try {
            decisions.record(act, commitment, DecisionForm.version(fields), form, errors);
        } catch (ChangedMeanwhile conflict) {
            errors.add(conflict.getMessage()
                    + " Bekijk hiernaast wat er is veranderd. Wat u typte staat er nog: bewaar het als het nog klopt.");
            return screen.again(commitment, forms, errors, Response.Status.CONFLICT);
        }
        return errors.isEmpty()
                ? frame.then("/register/" + number, done)
                : screen.again(commitment, forms, errors, Response.Status.BAD_REQUEST);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentNotes;
import nl.woordhouder.commitment.DecisionRules;
import nl.woordhouder.web.FormErrors;
import nl.woordhouder.web.Frame;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The notes of staff about a commitment. Their author may change them, and nobody else. */
@Path("/register/{number}/notities")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLERK, Role.ADMIN})
@Transactional
public class CommitmentNotesPage {
    private static final String WORDS = "notitie";

    private final CommitmentScreen screen;
    private final CommitmentNotes notes;
    private final Visitor visitor;
    private final BusinessTime time;
    private final Frame frame;

    CommitmentNotesPage(
            CommitmentScreen screen, CommitmentNotes notes, Visitor visitor, BusinessTime time, Frame frame) {
        this.screen = screen;
        this.notes = notes;
        this.visitor = visitor;
        this.time = time;
        this.frame = frame;
    }

    @POST
    public Response add(@RestPath String number, @RestForm(WORDS) @DefaultValue("") String typed) {
        Commitment commitment = screen.visible(number);
        FormErrors errors = check(typed, WORDS);
        if (!errors.isEmpty()) {
            return again(commitment, 0, typed, errors);
        }
        notes.add(commitment, visitor.account(), typed.strip(), time.now());
        return frame.then("/register/" + number + "#notities", "De notitie is bewaard.");
    }

    @POST
    @Path("{id}")
    public Response edit(@RestPath String number, @RestPath long id, @RestForm(WORDS) @DefaultValue("") String typed) {
        Commitment commitment = screen.visible(number);
        FormErrors errors = check(typed, WORDS + "-" + id);
        if (!errors.isEmpty()) {
            return again(commitment, id, typed, errors);
        }
        if (!notes.edit(commitment, id, visitor.account(), typed.strip(), time.now())) {
            throw new NotFoundException();
        }
        return frame.then("/register/" + number + "#notities", "De notitie is gewijzigd.");
    }

    private static FormErrors check(String typed, String field) {
        FormErrors errors = new FormErrors();
        if (typed.isBlank()) {
            errors.add(field, "Schrijf eerst iets op.");
        }
        DecisionRules.atMost(CommitmentNotes.LONGEST, typed).ifPresent(wrong -> errors.add(field, wrong));
        return errors;
    }

    private Response again(Commitment commitment, long id, String typed, FormErrors errors) {
        CommitmentForms forms = CommitmentForms.note(screen.freshDecision(), id, typed);
        return screen.again(commitment, forms, errors, Response.Status.BAD_REQUEST);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import nl.woordhouder.access.Role;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentLinks;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.commitment.Relation;
import nl.woordhouder.web.FormErrors;
import nl.woordhouder.web.Frame;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** What one commitment is to another: said and taken back on the page of either. */
@Path("/register/{number}/verband")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLERK, Role.ADMIN})
@Transactional
public class CommitmentLinksPage {
    private static final String RELATION = "verband";
    private static final String OTHER = "andere";

    private final CommitmentScreen screen;
    private final CommitmentRepository commitments;
    private final CommitmentLinks links;
    private final Decisions decisions;
    private final Frame frame;

    CommitmentLinksPage(
            CommitmentScreen screen,
            CommitmentRepository commitments,
            CommitmentLinks links,
            Decisions decisions,
            Frame frame) {
        this.screen = screen;
        this.commitments = commitments;
        this.links = links;
        this.decisions = decisions;
        this.frame = frame;
    }

    @POST
    public Response relate(
            @RestPath String number,
            @RestForm(RELATION) @DefaultValue("") String word,
            @RestForm(OTHER) @DefaultValue("") String typed) {
        Commitment commitment = screen.visible(number);
        String other = typed.strip().toUpperCase(Locale.ROOT);
        FormErrors errors = new FormErrors();
        Optional<Relation> relation = Relation.ofDutch(word, Relation.OF_COMMITMENTS);
        if (relation.isEmpty()) {
            errors.add(RELATION, "Kies wat deze toezegging van de andere is.");
        }
        boolean known =
                other.matches("[A-Z0-9-]{1,20}") && commitments.byNumber(other).isPresent();
        if (!known) {
            errors.add(OTHER, "Er is geen toezegging met dit nummer. Een nummer ziet eruit als WH-2026-0001.");
        }
        if (errors.isEmpty() && !links.relate(number, relation.orElseThrow(), other, decisions.today())) {
            errors.add(
                    OTHER,
                    other.equals(number)
                            ? "Dit is deze toezegging zelf. Vul het nummer van een andere in."
                            : "Tussen deze twee is al een verband vastgelegd; het staat hierboven.");
        }
        CommitmentForms forms = CommitmentForms.relation(screen.freshDecision(), word, typed);
        return errors.isEmpty()
                ? frame.then("/register/" + number, "Het verband is vastgelegd, bij beide toezeggingen.")
                : screen.again(commitment, forms, errors, Response.Status.BAD_REQUEST);
    }

    @POST
    @Path("weg")
    public Response unrelate(@RestPath String number, @RestForm(OTHER) @DefaultValue("") String other) {
        screen.visible(number);
        screen.visible(other);
        links.unrelate(number, other, decisions.today());
        return frame.then("/register/" + number, "Het verband is verwijderd, bij beide toezeggingen.");
    }
}

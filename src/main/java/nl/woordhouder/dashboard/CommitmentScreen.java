// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.web.Choice;
import nl.woordhouder.web.FormErrors;

/** The page of one commitment, for all that can be done there. */
@RequestScoped
class CommitmentScreen {
    private final CommitmentRepository commitments;
    private final CommitmentViews views;
    private final CommitmentSurroundings surroundings;
    private final NoteLines notes;
    private final Scope scope;

    CommitmentScreen(
            CommitmentRepository commitments,
            CommitmentViews views,
            CommitmentSurroundings surroundings,
            NoteLines notes,
            Scope scope) {
        this.commitments = commitments;
        this.views = views;
        this.surroundings = surroundings;
        this.notes = notes;
        this.scope = scope;
    }

    /**
     * What a visitor may not see does not exist for him.
     *
     * @throws NotFoundException when there is no such commitment, or he may not see it
     */
    Commitment visible(String number) {
        return commitments.byNumber(number).filter(scope::allows).orElseThrow(NotFoundException::new);
    }

    /** The fields of a decision as they open. */
    DecisionForm freshDecision() {
        return DecisionForm.fresh(scope.today());
    }

    TemplateInstance page(Commitment commitment, CommitmentForms forms, FormErrors errors) {
        List<Choice> statuses = Arrays.stream(CommitmentStatus.values())
                .filter(status -> status != commitment.status() || status == CommitmentStatus.PARTLY_FULFILLED)
                .map(status -> new Choice(
                        status.dutch(),
                        status.dutch(),
                        status.dutch().equals(forms.decision().status())))
                .toList();
        return CommitmentPage.Templates.commitment(
                views.of(commitment),
                surroundings.of(commitment),
                notes.about(commitment),
                statuses,
                forms,
                forms.decision(),
                errors);
    }

    /** The page again, with what was typed and what is wrong with it. */
    Response again(Commitment commitment, CommitmentForms forms, FormErrors errors, Response.Status status) {
        return Response.status(status).entity(page(commitment, forms, errors)).build();
    }
}

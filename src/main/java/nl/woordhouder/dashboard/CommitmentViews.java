// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentBadges;
import nl.woordhouder.commitment.CommitmentEvent;
import nl.woordhouder.commitment.CommitmentRegister;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.Due;
import nl.woordhouder.commitment.Question;
import nl.woordhouder.commitment.Seal;
import nl.woordhouder.ministry.Ministry;
import nl.woordhouder.review.ReviewCandidate;
import nl.woordhouder.review.ReviewCandidateRepository;

/** Gathers what the page of a commitment shows. */
@RequestScoped
class CommitmentViews {
    private final Scope scope;
    private final CommitmentRegister register;
    private final ReviewCandidateRepository candidates;
    private final Rows rows;
    private final Timeline timeline;

    CommitmentViews(
            Scope scope,
            CommitmentRegister register,
            ReviewCandidateRepository candidates,
            Rows rows,
            Timeline timeline) {
        this.scope = scope;
        this.register = register;
        this.candidates = candidates;
        this.rows = rows;
        this.timeline = timeline;
    }

    CommitmentView of(Commitment commitment) {
        List<CommitmentEvent> history = register.history(commitment);
        Map<String, Ministry> ministries = rows.byCode();
        Due due = commitment.due();
        Question question = commitment.status().unsettled() ? commitment.question() : null;
        return new CommitmentView(
                commitment.number(),
                commitment.version(),
                commitment.subject(),
                commitment.quote(),
                commitment.type().dutch(),
                commitment.condition(),
                CommitmentBadges.status(commitment.status()),
                CommitmentBadges.due(commitment, scope.today()),
                commitment.status().unsettled(),
                ministries.get(commitment.ministryCode()).name(),
                ministries.get(commitment.answeringCode()).name(),
                commitment.office(),
                commitment.person(),
                commitment.committee(),
                commitment.addressee(),
                due.words(),
                due.from(),
                due.until(),
                due.noDateReason(),
                Timeline.postponed(history),
                commitment.status() == CommitmentStatus.PARTLY_FULFILLED ? commitment.remainder() : null,
                question == null ? null : question.asked(),
                question == null ? null : question.until(),
                commitment.source().title(),
                commitment.source().date(),
                CommitmentSurroundings.url(
                        commitment.source().document(), commitment.source().start()),
                candidates.behind(commitment.number()).map(CommitmentViews::why).orElse(List.of()),
                timeline.entries(history),
                Seal.holds(commitment, history));
    }

    private static List<String> why(ReviewCandidate candidate) {
        List<String> why = new ArrayList<>(candidate.explanation().steps());
        why.add("Termijn: " + candidate.due().computation());
        return why;
    }
}

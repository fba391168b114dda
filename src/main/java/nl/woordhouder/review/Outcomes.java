// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.enterprise.context.ApplicationScoped;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.commitment.Due;
import org.jspecify.annotations.Nullable;

/** Tells what became of candidates, with the due date that now stands in the register. */
@ApplicationScoped
class Outcomes {
    private final ReviewCandidateRepository candidates;
    private final CommitmentRepository commitments;

    Outcomes(ReviewCandidateRepository candidates, CommitmentRepository commitments) {
        this.candidates = candidates;
        this.commitments = commitments;
    }

    /** What was decided on a candidate; null when it waits or is none. */
    @Nullable
    Decided of(@Nullable Long id) {
        return id == null ? null : candidates.findByIdOptional(id).map(this::of).orElse(null);
    }

    /** What was decided on a candidate; null when it waits. */
    @Nullable
    Decided of(ReviewCandidate candidate) {
        String number = candidate.verdict().commitment();
        Due due = number == null
                ? null
                : commitments.byNumber(number).map(Commitment::due).orElse(null);
        return Decided.of(candidate, due);
    }
}

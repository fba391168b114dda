// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.document.ReadableText.Mark;
import nl.woordhouder.extraction.Candidate;

/** What stands out in a document for the person who reads it. */
@ApplicationScoped
class DocumentMarks {
    private static final int ABOUT_LENGTH = 100;

    private final ReviewCandidateRepository candidates;
    private final CommitmentRepository commitments;
    private final Visitor visitor;

    DocumentMarks(ReviewCandidateRepository candidates, CommitmentRepository commitments, Visitor visitor) {
        this.candidates = candidates;
        this.commitments = commitments;
        this.visitor = visitor;
    }

    /** Everything for those who work the desk; for others the commitments that they may read. */
    List<Mark> of(long documentId) {
        return candidates.ofDocument(documentId).stream()
                .filter(candidate -> visitor.isClerk() || isReadable(candidate))
                .map(DocumentMarks::mark)
                .toList();
    }

    private boolean isReadable(ReviewCandidate candidate) {
        if (!candidate.verdict().accepted()) {
            return false;
        }
        return visitor.onlyMinistry().isEmpty()
                || commitments
                        .byNumber(candidate.verdict().commitment())
                        .filter(commitment ->
                                commitment.concerns(visitor.onlyMinistry().get()))
                        .isPresent();
    }

    private static Mark mark(ReviewCandidate candidate) {
        Verdict verdict = candidate.verdict();
        String review = "/beoordelen/" + candidate.id();
        if (verdict.accepted()) {
            return mark(candidate, "accepted", "✓", verdict.commitment(), "/register/" + verdict.commitment());
        }
        if (candidate.label() == Candidate.Label.FULFILMENT) {
            return mark(candidate, "fulfilment", "↩", "meldt nakoming", "");
        }
        if (verdict.rejected()) {
            return mark(candidate, "rejected", "✕", "afgewezen", review);
        }
        return candidate.label() == Candidate.Label.PROMISE
                ? mark(candidate, "open", "○", "te beoordelen", review)
                : mark(candidate, "uncertain", "?", "twijfelgeval", review);
    }

    private static Mark mark(ReviewCandidate candidate, String tone, String icon, String words, String link) {
        String about = Shortened.to(ABOUT_LENGTH, candidate.subject());
        return new Mark(candidate.span(), tone, icon, words, about, link);
    }
}

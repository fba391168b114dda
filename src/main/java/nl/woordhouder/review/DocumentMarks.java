// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.document.ReadableText.Mark;
import nl.woordhouder.extraction.Candidate;
import nl.woordhouder.extraction.text.Span;

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
                .map(candidate -> new Placed(candidate.span(), judged(candidate)))
                .filter(placed -> visitor.isClerk() || isReadable(placed.judged()))
                .map(DocumentMarks::mark)
                .toList();
    }

    /** A sentence here, and the candidate whose verdict counts for it: that of another version may. */
    private record Placed(Span span, ReviewCandidate judged) {}

    private ReviewCandidate judged(ReviewCandidate candidate) {
        Long other = candidate.sameAs();
        return other == null ? candidate : candidates.findByIdOptional(other).orElse(candidate);
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

    private static Mark mark(Placed placed) {
        ReviewCandidate candidate = placed.judged();
        Verdict verdict = candidate.verdict();
        String review = "/beoordelen/" + candidate.id();
        if (verdict.accepted()) {
            String numbers = String.join(" en ", verdict.commitments());
            return mark(placed, "accepted", "✓", numbers, "/register/" + verdict.commitment());
        }
        if (candidate.label() == Candidate.Label.FULFILMENT) {
            return mark(placed, "fulfilment", "↩", "meldt nakoming", "/nakoming/" + candidate.id());
        }
        if (verdict.rejected()) {
            return mark(placed, "rejected", "✕", "afgewezen", review);
        }
        return candidate.label() == Candidate.Label.PROMISE
                ? mark(placed, "open", "○", "te beoordelen", review)
                : mark(placed, "uncertain", "?", "twijfelgeval", review);
    }

    private static Mark mark(Placed placed, String tone, String icon, String words, String link) {
        String about = Shortened.to(ABOUT_LENGTH, placed.judged().subject());
        return new Mark(placed.span(), tone, icon, words, about, link);
    }
}

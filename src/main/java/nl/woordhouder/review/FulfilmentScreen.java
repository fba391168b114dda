// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import nl.woordhouder.document.Document;
import nl.woordhouder.document.DocumentRepository;
import nl.woordhouder.document.ReadableText;
import nl.woordhouder.document.ReadableText.Block;
import nl.woordhouder.document.ReadableText.Mark;
import nl.woordhouder.extraction.Candidate;
import org.jspecify.annotations.Nullable;

/** Puts together what the page of one suggestion shows. */
@ApplicationScoped
@Transactional
class FulfilmentScreen {
    /** Characters of the letter on each side of the sentence. */
    private static final int CONTEXT = 3_000;

    private final ReviewCandidateRepository candidates;
    private final DocumentRepository documents;
    private final CommitmentOptions options;

    FulfilmentScreen(ReviewCandidateRepository candidates, DocumentRepository documents, CommitmentOptions options) {
        this.candidates = candidates;
        this.documents = documents;
        this.options = options;
    }

    /** The suggestion that waits after this one, else the first; null when no other waits. */
    @Nullable
    Long onward(long id) {
        List<Long> waiting = candidates.fulfilments();
        int at = waiting.indexOf(id);
        return waiting.stream()
                .skip(at + 1L)
                .findFirst()
                .orElseGet(() -> waiting.stream()
                        .filter(other -> other != id)
                        .findFirst()
                        .orElse(null));
    }

    /** What was decided on a suggestion; null when it waits or is none. */
    @Nullable
    Decided decided(@Nullable Long id) {
        return id == null
                ? null
                : candidates
                        .findByIdOptional(id)
                        .filter(candidate -> candidate.label() == Candidate.Label.FULFILMENT)
                        .map(Decided::ofFulfilment)
                        .orElse(null);
    }

    /**
     * The page.
     *
     * @param searched words to look for other commitments with; empty for the suggestions
     * @param chosen the value of the option that was chosen; empty for the first
     * @throws NotFoundException when there is no such suggestion
     */
    FulfilmentView view(long id, String searched, String chosen) {
        ReviewCandidate suggestion = candidates
                .findByIdOptional(id)
                .filter(candidate -> candidate.label() == Candidate.Label.FULFILMENT)
                .orElseThrow(NotFoundException::new);
        Document letter = documents.findById(suggestion.documentId());
        List<Long> waiting = candidates.fulfilments();
        return new FulfilmentView(
                id,
                Mark.anchor(suggestion.span().start()),
                DocumentFacts.of(letter),
                blocks(suggestion, letter),
                Decided.ofFulfilment(suggestion),
                waiting.indexOf(id) + 1,
                waiting.size(),
                onward(id),
                CommitmentOptions.reason(letter),
                searched,
                options.of(suggestion, letter, searched, chosen));
    }

    private static List<Block> blocks(ReviewCandidate suggestion, Document letter) {
        Mark mark = new Mark(suggestion.span(), "current", "▶", "deze zin", suggestion.subject(), "#toezeggingen");
        return ReadableText.of(letter.content(), List.of(mark)).stream()
                .filter(block -> block.span().end() > suggestion.span().start() - CONTEXT
                        && block.span().start() < suggestion.span().end() + CONTEXT)
                .toList();
    }
}

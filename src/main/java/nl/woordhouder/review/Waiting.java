// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.woordhouder.extraction.Candidate;
import nl.woordhouder.web.FormErrors;

/** What waits for review in one document, for those who judge it without a page. */
@ApplicationScoped
@Transactional
public class Waiting {
    private final ReviewCandidateRepository candidates;
    private final ReviewScreen screen;

    Waiting(ReviewCandidateRepository candidates, ReviewScreen screen) {
        this.candidates = candidates;
        this.screen = screen;
    }

    /** The promises of a document that can be accepted as the engine read them. */
    public List<Read> in(long documentId) {
        return candidates.ofDocument(documentId).stream()
                .filter(candidate -> candidate.verdict().pending() && candidate.sameAs() == null)
                .filter(candidate -> candidate.label() != Candidate.Label.FULFILMENT)
                .flatMap(this::read)
                .toList();
    }

    private Stream<Read> read(ReviewCandidate candidate) {
        Optional<Amendments> amendments =
                screen.read(candidate.id(), screen.proposal(candidate.id()), new FormErrors());
        return amendments.map(as -> new Read(candidate.id(), candidate.quote(), as)).stream();
    }

    /**
     * A promise as read.
     *
     * @param amendments what the form of its page proposes
     */
    public record Read(long candidate, String quote, Amendments amendments) {}
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentBadges;
import nl.woordhouder.commitment.CommitmentLinks;
import nl.woordhouder.commitment.Source;
import nl.woordhouder.dashboard.CommitmentTies.Other;
import nl.woordhouder.dashboard.CommitmentTies.Passage;
import nl.woordhouder.document.Document;
import nl.woordhouder.document.DocumentRepository;
import nl.woordhouder.review.ReviewCandidate;
import nl.woordhouder.review.ReviewCandidateRepository;

/** Finds what a commitment has to do with, as far as the visitor may see it. */
@RequestScoped
class CommitmentSurroundings {
    private final CommitmentLinks links;
    private final ReviewCandidateRepository candidates;
    private final DocumentRepository documents;
    private final Scope scope;

    CommitmentSurroundings(
            CommitmentLinks links, ReviewCandidateRepository candidates, DocumentRepository documents, Scope scope) {
        this.links = links;
        this.candidates = candidates;
        this.documents = documents;
        this.scope = scope;
    }

    CommitmentTies of(Commitment commitment) {
        return new CommitmentTies(
                links.laterSources(commitment).stream()
                        .map(CommitmentSurroundings::passage)
                        .toList(),
                links.related(commitment).stream()
                        .filter(related -> scope.allows(related.other()))
                        .map(this::other)
                        .toList(),
                candidates.fulfilling(commitment.number()).stream()
                        .map(this::passage)
                        .toList(),
                candidates
                        .behind(commitment.number())
                        .map(CommitmentSurroundings::cited)
                        .orElse(List.of()),
                OfficialLink.dossiers(commitment.source().dossiers()));
    }

    private Other other(CommitmentLinks.Related related) {
        Commitment other = related.other();
        return new Other(related.words(), other.number(), other.subject(), CommitmentBadges.due(other, scope.today()));
    }

    private static Passage passage(nl.woordhouder.commitment.Passage later) {
        Source source = later.source();
        return new Passage(
                later.kind().dutch(),
                source.title(),
                source.date(),
                url(source.document(), source.start()),
                later.quote());
    }

    private Passage passage(ReviewCandidate sentence) {
        Document letter = documents.findById(sentence.documentId());
        return new Passage(
                "",
                letter.title(),
                letter.datedOn(),
                url(letter.id(), sentence.span().start()),
                sentence.quote());
    }

    private static List<OfficialLink> cited(ReviewCandidate candidate) {
        return candidate.explanation().references().stream()
                .map(OfficialLink::paper)
                .toList();
    }

    /** The place of words in their document. */
    static String url(long document, int start) {
        return "/documenten/" + document + "?bij=" + start + "#plaats-" + start;
    }
}

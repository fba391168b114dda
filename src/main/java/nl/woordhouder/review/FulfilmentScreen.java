// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentBadges;
import nl.woordhouder.commitment.CommitmentFilter;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.document.Document;
import nl.woordhouder.document.DocumentRepository;
import nl.woordhouder.document.ReadableText;
import nl.woordhouder.document.ReadableText.Block;
import nl.woordhouder.document.ReadableText.Mark;
import nl.woordhouder.extraction.Candidate;
import nl.woordhouder.ministry.Ministry;
import nl.woordhouder.review.FulfilmentView.Option;
import nl.woordhouder.web.Dutch;
import org.jspecify.annotations.Nullable;

/** Puts together what the page of one suggestion shows. */
@ApplicationScoped
@Transactional
class FulfilmentScreen {
    /** Characters of the letter on each side of the sentence. */
    private static final int CONTEXT = 3_000;

    private static final int SUGGESTED = 5;
    private static final int FOUND = 10;

    private final ReviewCandidateRepository candidates;
    private final DocumentRepository documents;
    private final CommitmentRepository commitments;
    private final ReviewChoices choices;
    private final BusinessTime time;

    FulfilmentScreen(
            ReviewCandidateRepository candidates,
            DocumentRepository documents,
            CommitmentRepository commitments,
            ReviewChoices choices,
            BusinessTime time) {
        this.candidates = candidates;
        this.documents = documents;
        this.commitments = commitments;
        this.choices = choices;
        this.time = time;
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
                Decided.of(suggestion, null),
                waiting.indexOf(id) + 1,
                waiting.size(),
                onward(id),
                reason(letter),
                searched,
                searched.isBlank() ? suggested(suggestion, letter, chosen) : found(searched, chosen));
    }

    private static List<Block> blocks(ReviewCandidate suggestion, Document letter) {
        Mark mark = new Mark(suggestion.span(), "current", "▶", "deze zin", suggestion.subject(), "#toezeggingen");
        return ReadableText.of(letter.content(), List.of(mark)).stream()
                .filter(block -> block.span().end() > suggestion.span().start() - CONTEXT
                        && block.span().start() < suggestion.span().end() + CONTEXT)
                .toList();
    }

    private static String reason(Document letter) {
        String day = letter.datedOn() == null ? "" : " van " + Dutch.dutchShort(letter.datedOn());
        return "Volgens ‘" + letter.title() + "’" + day;
    }

    private List<Option> suggested(ReviewCandidate suggestion, Document letter, String chosen) {
        Ministry ministry = choices.ministryOf(suggestion, letter);
        FulfilmentRanking ranking = new FulfilmentRanking(commitments.open().stream()
                .filter(open -> open.sourceDate() == null
                        || letter.datedOn() == null
                        || !open.sourceDate().isAfter(letter.datedOn()))
                .toList());
        List<Option> options = new ArrayList<>();
        ranking.best(
                        suggestion.quote() + " " + suggestion.subject(),
                        suggestion.explanation().references(),
                        ministry == null ? null : ministry.code(),
                        SUGGESTED)
                .forEach(match -> commitments
                        .byNumber(match.number())
                        .ifPresent(meant -> options.add(option(meant, match.why(), chosen, options.isEmpty()))));
        return options;
    }

    private List<Option> found(String searched, String chosen) {
        CommitmentFilter filter = CommitmentFilter.everything(time.today())
                .withStatuses(CommitmentStatus.UNSETTLED)
                .withText(searched)
                .from(null, FOUND);
        List<Option> options = new ArrayList<>();
        commitments.page(filter).forEach(meant -> options.add(option(meant, "", chosen, options.isEmpty())));
        return options;
    }

    private Option option(Commitment meant, String why, String chosen, boolean first) {
        String value = meant.number() + "/" + meant.version();
        return new Option(
                value,
                meant.number(),
                meant.subject(),
                meant.quote(),
                meant.source().title(),
                meant.source().date(),
                CommitmentBadges.due(meant, time.today()),
                why,
                chosen.isEmpty() ? first : chosen.equals(value));
    }
}

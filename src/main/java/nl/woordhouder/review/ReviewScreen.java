// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.woordhouder.document.Document;
import nl.woordhouder.document.DocumentRepository;
import nl.woordhouder.document.ReadableText;
import nl.woordhouder.document.ReadableText.Mark;
import nl.woordhouder.extraction.Candidate;
import nl.woordhouder.extraction.text.Span;
import nl.woordhouder.review.ReviewView.Neighbours;
import nl.woordhouder.web.Choice;
import nl.woordhouder.web.FormErrors;

/** Puts together what the page of one candidate shows, as things stand at that moment. */
@ApplicationScoped
@Transactional
class ReviewScreen {
    /** Characters of the source on each side of the sentence; the rest is a link away. */
    private static final int CONTEXT = 12_000;

    private final ReviewCandidateRepository candidates;
    private final DocumentRepository documents;
    private final DocumentMarks marks;
    private final ReviewChoices choices;
    private final CommitmentOptions options;
    private final Outcomes outcomes;
    private final QueuePlaces places;
    private final LetterPlaces letters;

    ReviewScreen(
            ReviewCandidateRepository candidates,
            DocumentRepository documents,
            DocumentMarks marks,
            ReviewChoices choices,
            CommitmentOptions options,
            Outcomes outcomes,
            QueuePlaces places,
            LetterPlaces letters) {
        this.candidates = candidates;
        this.documents = documents;
        this.marks = marks;
        this.choices = choices;
        this.options = options;
        this.outcomes = outcomes;
        this.places = places;
        this.letters = letters;
    }

    /** What the engine read, as values for the form. */
    ReviewForm proposal(long id) {
        ReviewCandidate candidate = known(id);
        return ReviewForm.proposal(candidate, choices.ministryOf(candidate, source(candidate)));
    }

    /** Reads a form that was sent; empty when something is wrong with it, which is then noted in the errors. */
    Optional<Amendments> read(long id, ReviewForm form, FormErrors errors) {
        LocalDate documentDate = source(known(id)).datedOn();
        if (documentDate == null) {
            errors.add(new DateNotConfirmed().getMessage());
            return Optional.empty();
        }
        return choices.check(form, errors).amendments(documentDate);
    }

    /** Reads a form to merge a candidate; empty when something is wrong with it, which is then noted in the errors. */
    Optional<Merge> read(long id, MergeForm form, FormErrors errors) {
        ReviewCandidate candidate = known(id);
        LocalDate documentDate = source(candidate).datedOn();
        if (documentDate == null) {
            errors.add(new DateNotConfirmed().getMessage());
            return Optional.empty();
        }
        return form.read(candidate.due().words(), documentDate, errors);
    }

    /** The commitments that a candidate may be merged with. */
    List<CommitmentOptions.Option> options(long id, MergeForm form) {
        ReviewCandidate candidate = known(id);
        return options.of(candidate, source(candidate), form.searched(), form.chosen());
    }

    /** What the history says of a decision that follows from the document of a candidate. */
    String reason(long id) {
        return CommitmentOptions.reason(source(known(id)));
    }

    List<Choice> types(ReviewForm form) {
        return choices.types(form);
    }

    /** Where to go after a decision on this candidate. */
    URI onward(long id, Trail trail) {
        ReviewCandidate candidate = known(id);
        return trail.onward(id, places(candidate, trail).onward(), candidate.documentId());
    }

    private Neighbours places(ReviewCandidate candidate, Trail trail) {
        return trail.inLetter() ? letters.around(candidate) : places.around(candidate.id());
    }

    /** The page of a candidate, with the form as given. */
    ReviewView view(long id, ReviewForm form, Trail trail) {
        ReviewCandidate candidate = known(id);
        Document document = source(candidate);
        String text = document.content();
        Span near = near(text, candidate.span());
        return new ReviewView(
                id,
                candidate.span().start(),
                candidate.label() == Candidate.Label.UNCERTAIN,
                DocumentFacts.of(document),
                ReadableText.of(text, current(candidate, marks.of(document.id())), near),
                near.length() < text.length(),
                choices.words(candidate, document, form),
                choices.ministries(form, document),
                choices.committees(form),
                choices.types(form),
                candidate.explanation(),
                outcomes.of(candidate),
                trail,
                places(candidate, trail));
    }

    private ReviewCandidate known(long id) {
        return candidates
                .findByIdOptional(id)
                .filter(candidate -> candidate.label() != Candidate.Label.FULFILMENT)
                .orElseThrow(NotFoundException::new);
    }

    private Document source(ReviewCandidate candidate) {
        return documents.findById(candidate.documentId());
    }

    private static List<Mark> current(ReviewCandidate candidate, List<Mark> all) {
        return all.stream()
                .map(mark -> mark.link().equals("/beoordelen/" + candidate.id())
                        ? new Mark(mark.span(), "current", "▶", "deze zin", mark.about(), "#oordeel")
                        : mark)
                .toList();
    }

    private static Span near(String text, Span sentence) {
        return new Span(Math.max(0, sentence.start() - CONTEXT), Math.min(text.length(), sentence.end() + CONTEXT));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.woordhouder.access.Role;
import nl.woordhouder.document.DocumentRepository;
import nl.woordhouder.extraction.Candidate;
import nl.woordhouder.web.Badge;
import nl.woordhouder.web.Badge.Tone;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** All that was found in one letter, to be judged one after another. */
@Path("/beoordelen/brief/{document}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLERK, Role.ADMIN})
public class LetterReviewPage {
    private final ReviewCandidateRepository candidates;
    private final DocumentRepository documents;
    private final Outcomes outcomes;

    LetterReviewPage(ReviewCandidateRepository candidates, DocumentRepository documents, Outcomes outcomes) {
        this.candidates = candidates;
        this.documents = documents;
        this.outcomes = outcomes;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance letter(
                DocumentFacts document, List<Line> lines, List<Line> waiting, Trail trail, @Nullable Decided decided);
    }

    /** Where the page of a document's candidates is. */
    static String path(long document) {
        return "/beoordelen/brief/" + document;
    }

    /**
     * The page.
     *
     * @param justDecided the candidate that was decided last, to tell about it; null for none
     */
    @GET
    @Transactional
    public TemplateInstance letter(@RestPath long document, @RestQuery("vorige") @Nullable Long justDecided) {
        DocumentFacts facts =
                documents.findByIdOptional(document).map(DocumentFacts::of).orElseThrow(NotFoundException::new);
        Trail trail = new Trail(true);
        List<Line> lines = candidates.promisesOf(document).stream()
                .map(candidate -> Line.of(candidate, trail))
                .toList();
        List<Line> waiting = lines.stream().filter(Line::waiting).toList();
        return Templates.letter(facts, lines, waiting, trail, outcomes.of(justDecided));
    }

    /**
     * A sentence and what became of it.
     *
     * @param until the due date that the engine read, or null
     * @param undated why there is no due date; empty when there is one
     */
    record Line(
            String link,
            String subject,
            @Nullable LocalDate until,
            String undated,
            boolean waiting,
            Badge badge,
            List<String> commitments) {
        static Line of(ReviewCandidate candidate, Trail trail) {
            Verdict verdict = candidate.verdict();
            return new Line(
                    trail.link(Queued.of(candidate)),
                    candidate.subject(),
                    candidate.due().until(),
                    Objects.requireNonNullElse(candidate.due().proposedNoDateReason(), ""),
                    verdict.pending(),
                    badge(candidate),
                    verdict.commitments());
        }

        private static Badge badge(ReviewCandidate candidate) {
            Verdict verdict = candidate.verdict();
            if (verdict.rejected()) {
                return new Badge(Tone.QUIET, "✕", "afgewezen");
            }
            if (verdict.accepted()) {
                return new Badge(Tone.OK, "✓", verdict.mergedAs() == null ? "aanvaard" : "samengevoegd");
            }
            return candidate.label() == Candidate.Label.UNCERTAIN
                    ? new Badge(Tone.QUIET, "?", "twijfelgeval")
                    : new Badge(Tone.QUIET, "○", "te beoordelen");
        }
    }
}

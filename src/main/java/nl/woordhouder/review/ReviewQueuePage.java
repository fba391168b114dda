// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.woordhouder.access.Role;
import nl.woordhouder.document.DocumentRepository;
import nl.woordhouder.document.DocumentSummary;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What waits for review. */
@Path("/beoordelen")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLERK, Role.ADMIN})
public class ReviewQueuePage {
    private static final int SHOWN = 100;

    private final ReviewCandidateRepository candidates;
    private final DocumentRepository documents;
    private final Outcomes outcomes;

    ReviewQueuePage(ReviewCandidateRepository candidates, DocumentRepository documents, Outcomes outcomes) {
        this.candidates = candidates;
        this.documents = documents;
        this.outcomes = outcomes;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<QueueRow> rows, long total, Trail trail, @Nullable Decided decided);
    }

    /**
     * The head of the queue.
     *
     * @param justDecided the candidate that was decided last, to tell about it; null for none
     */
    @GET
    public TemplateInstance list(@RestQuery("vorige") @Nullable Long justDecided) {
        List<ReviewCandidate> queue = candidates.queue(SHOWN);
        Map<Long, DocumentSummary> sources = documents.summaries(
                queue.stream().map(ReviewCandidate::documentId).collect(Collectors.toSet()));
        List<QueueRow> rows = queue.stream()
                .map(candidate -> QueueRow.of(candidate, sources.get(candidate.documentId())))
                .toList();
        return Templates.list(rows, candidates.countQueue(), new Trail(false), outcomes.of(justDecided));
    }
}

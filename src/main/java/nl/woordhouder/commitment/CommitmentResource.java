// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.web.LinkJson;
import nl.woordhouder.web.QueryReader;
import nl.woordhouder.web.QueryText;

/** The register as the API tells it: what was confirmed by a person, and nothing else. */
@Path(CommitmentResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Transactional
public class CommitmentResource {
    static final String PATH = "/v1/toezeggingen";

    private final CommitmentRepository commitments;
    private final CommitmentQuery query;
    private final KnownCommitment known;
    private final CommitmentAnswers answers;
    private final Ministries ministries;
    private final Facets facets;
    private final ObjectMapper json;

    CommitmentResource(
            CommitmentRepository commitments,
            CommitmentQuery query,
            KnownCommitment known,
            CommitmentAnswers answers,
            Ministries ministries,
            Facets facets,
            ObjectMapper json) {
        this.commitments = commitments;
        this.query = query;
        this.known = known;
        this.answers = answers;
        this.ministries = ministries;
        this.facets = facets;
        this.json = json;
    }

    @GET
    public CommitmentsJson list(@Context UriInfo uri) {
        ListQuery wanted = query.read(uri.getQueryParameters());
        CommitmentFilter filter = wanted.filter();
        // One more than fits tells whether there is a next page.
        List<Commitment> found = commitments.page(filter.limited(filter.limit() + 1));
        List<Commitment> page = found.subList(0, Math.min(found.size(), filter.limit()));
        CommitmentWriter writer = new CommitmentWriter(ministries.all(), filter.today());
        QueryText asked = new QueryText(uri.getQueryParameters());
        LinkJson next = found.size() == page.size()
                ? null
                : new LinkJson(PATH + asked.with("cursor", cursorBehind(filter, page.get(page.size() - 1))));
        return new CommitmentsJson(
                page.stream()
                        .map(commitment -> wanted.fields().of(writer.summary(commitment), json))
                        .toList(),
                commitments.count(filter),
                wanted.facets().isEmpty() ? null : facets.of(filter, wanted.facets()),
                new CommitmentsJson.Links(new LinkJson(PATH + asked), next));
    }

    @GET
    @Path("{nummer}")
    public Response one(@PathParam("nummer") String number, @Context UriInfo uri, @Context Request request) {
        QueryReader asked = new QueryReader(uri.getQueryParameters());
        Fields fields = CommitmentQuery.fields(asked);
        asked.finish();
        Commitment commitment = known.commitment(number);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(answers.tag(commitment));
        return unchanged == null
                ? answers.ok(commitment, fields).build()
                : unchanged.tag(answers.tag(commitment)).build();
    }

    private static String cursorBehind(CommitmentFilter filter, Commitment last) {
        return CursorText.of(filter, Cursor.of(filter.sort(), last));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.web.ApiConfig;
import nl.woordhouder.web.ApiProblem;
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
    private final CommitmentRegister register;
    private final CommitmentQuery query;
    private final ApiScope scope;
    private final Ministries ministries;
    private final BusinessTime time;
    private final ApiConfig api;

    CommitmentResource(
            CommitmentRepository commitments,
            CommitmentRegister register,
            CommitmentQuery query,
            ApiScope scope,
            Ministries ministries,
            BusinessTime time,
            ApiConfig api) {
        this.commitments = commitments;
        this.register = register;
        this.query = query;
        this.scope = scope;
        this.ministries = ministries;
        this.time = time;
        this.api = api;
    }

    @GET
    public CommitmentsJson list(@Context UriInfo uri) {
        CommitmentFilter filter = query.read(uri.getQueryParameters());
        // One more than fits tells whether there is a next page.
        List<Commitment> found = commitments.page(filter.from(filter.cursor(), filter.limit() + 1));
        List<Commitment> page = found.subList(0, Math.min(found.size(), filter.limit()));
        QueryText asked = new QueryText(uri.getQueryParameters());
        LinkJson next = found.size() == page.size()
                ? null
                : new LinkJson(PATH + asked.with("cursor", cursorBehind(filter, page.get(page.size() - 1))));
        return new CommitmentsJson(
                page.stream().map(writer()::summary).toList(),
                commitments.count(filter),
                new CommitmentsJson.Links(new LinkJson(PATH + asked), next));
    }

    @GET
    @Path("{nummer}")
    public Response one(@PathParam("nummer") String number, @Context UriInfo uri, @Context Request request) {
        new QueryReader(uri.getQueryParameters()).finish();
        Commitment commitment = known(number);
        // What is told depends on the row and on today; how it is told, on the version of the API.
        EntityTag tag = new EntityTag(commitment.version() + "-" + time.today() + "-" + api.version());
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        if (answer == null) {
            answer = Response.ok(writer().detail(commitment, register.history(commitment)));
        }
        return answer.tag(tag).build();
    }

    private Commitment known(String number) {
        return Optional.of(number)
                .filter(text -> text.matches("[A-Z0-9-]{1,20}"))
                .flatMap(commitments::byNumber)
                .filter(scope::allows)
                .orElseThrow(() -> ApiProblem.notFound("Er is geen toezegging met dit nummer." + " Zoek haar op in "
                        + PATH + "; een nummer ziet eruit als WH-2026-0001."));
    }

    private CommitmentWriter writer() {
        return new CommitmentWriter(ministries.all(), time.today());
    }

    private static String cursorBehind(CommitmentFilter filter, Commitment last) {
        return CursorText.of(filter, CommitmentFilter.Cursor.of(last));
    }
}

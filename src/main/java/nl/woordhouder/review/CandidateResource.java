// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import nl.woordhouder.access.AnsweredRequests;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.web.ApiProblem;
import nl.woordhouder.web.ApiValues;
import nl.woordhouder.web.BodyReader;
import nl.woordhouder.web.LinkJson;
import nl.woordhouder.web.Problem;
import nl.woordhouder.web.QueryReader;
import nl.woordhouder.web.QueryText;
import nl.woordhouder.web.SeenFirst;

/** What waits for review and what became of it, for programs that judge as a person does at the desk. */
@Path(CandidateResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CLERK, Role.ADMIN})
@Transactional
public class CandidateResource {
    static final String PATH = "/v1/kandidaten";
    private static final int LIMIT = 50;
    private static final SeenFirst SEEN_FIRST = new SeenFirst("de kandidaat", "hem");

    private final ReviewCandidateRepository candidates;
    private final ReviewDesk desk;
    private final ReviewScreen screen;
    private final AnsweredRequests requests;
    private final Ministries ministries;
    private final EntityManager entities;
    private final Visitor visitor;

    CandidateResource(
            ReviewCandidateRepository candidates,
            ReviewDesk desk,
            ReviewScreen screen,
            AnsweredRequests requests,
            Ministries ministries,
            EntityManager entities,
            Visitor visitor) {
        this.candidates = candidates;
        this.desk = desk;
        this.screen = screen;
        this.requests = requests;
        this.ministries = ministries;
        this.entities = entities;
        this.visitor = visitor;
    }

    @GET
    public CandidatesJson list(@Context UriInfo uri) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        Long document = query.one("document", ApiValues::number, "Gebruik het nummer van een document.");
        Verdict.State state =
                query.one("staat", Verdict.State::ofDutch, "Kies uit: te beoordelen, aanvaard, afgewezen.");
        Long after = query.one("na", ApiValues::number, "Gebruik het getal uit _links.volgende, of laat dit weg.");
        query.finish();
        List<ReviewCandidate> found = candidates.behind(after == null ? 0 : after, document, state, LIMIT + 1);
        List<ReviewCandidate> page = found.subList(0, Math.min(LIMIT, found.size()));
        QueryText asked = new QueryText(uri.getQueryParameters());
        LinkJson next = found.size() == page.size()
                ? null
                : new LinkJson(PATH
                        + asked.with(
                                "na", Long.toString(page.get(page.size() - 1).id())));
        return new CandidatesJson(
                page.stream().map(CandidateJson::of).toList(),
                new CandidatesJson.Links(new LinkJson(PATH + asked), next));
    }

    @GET
    @Path("{nummer}")
    public Response one(@PathParam("nummer") String number, @Context UriInfo uri) {
        new QueryReader(uri.getQueryParameters()).finish();
        return told(known(number), Response.Status.OK);
    }

    /** Accepts a candidate, with what is amended, or turns it down with a reason. */
    @POST
    @Path("{nummer}/besluit")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(
            @PathParam("nummer") String number,
            @Context Request request,
            @Context HttpHeaders headers,
            @Context UriInfo address,
            JsonNode sent) {
        return requests.once(headers, address, sent, () -> decided(known(number), request, headers, sent));
    }

    private Response decided(ReviewCandidate candidate, Request request, HttpHeaders headers, JsonNode sent) {
        CandidateDecisionBody body = new CandidateDecisionBody(new BodyReader(sent), ministries);
        Runnable decision = body.isRejection() ? rejection(candidate, body) : acceptance(candidate, body);
        SEEN_FIRST.check(request, headers, tag(candidate));
        try {
            decision.run();
            entities.flush();
        } catch (AlreadyDecided | DateNotConfirmed refused) {
            throw new ApiProblem(Problem.of(412, refused.getMessage()));
        } catch (OptimisticLockException decidedAtTheSameTime) {
            throw SEEN_FIRST.changed();
        }
        return told(candidate, Response.Status.CREATED);
    }

    private Runnable rejection(ReviewCandidate candidate, CandidateDecisionBody body) {
        String reason = body.rejection();
        return () -> desk.reject(candidate.id(), reason, visitor.account());
    }

    private Runnable acceptance(ReviewCandidate candidate, CandidateDecisionBody body) {
        Amendments amendments = body.amendments(
                screen.proposal(candidate.id()), (form, errors) -> screen.read(candidate.id(), form, errors));
        return () -> desk.accept(candidate.id(), amendments, visitor.account());
    }

    private ReviewCandidate known(String number) {
        return Optional.of(number)
                .flatMap(ApiValues::number)
                .flatMap(candidates::findByIdOptional)
                .orElseThrow(() -> ApiProblem.notFound("Er is geen kandidaat met dit nummer."));
    }

    private static Response told(ReviewCandidate candidate, Response.Status status) {
        return Response.status(status)
                .entity(CandidateJson.of(candidate))
                .tag(tag(candidate))
                .build();
    }

    private static EntityTag tag(ReviewCandidate candidate) {
        return new EntityTag("kandidaat-" + candidate.id() + "-" + candidate.version());
    }
}

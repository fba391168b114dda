// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.woordhouder.access.AnsweredRequests;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.web.BodyReader;
import nl.woordhouder.web.SeenFirst;

/** Decisions on one commitment. Each answers with the commitment as it is afterwards. */
@Path(CommitmentResource.PATH + "/{nummer}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CLERK, Role.ADMIN})
@Transactional
public class DecisionResource {
    private static final SeenFirst SEEN_FIRST = new SeenFirst("de toezegging", "haar");

    private final KnownCommitment known;
    private final CommitmentRegister register;
    private final CommitmentAnswers answers;
    private final Visitor visitor;
    private final BusinessTime time;
    private final AnsweredRequests requests;

    DecisionResource(
            KnownCommitment known,
            CommitmentRegister register,
            CommitmentAnswers answers,
            Visitor visitor,
            BusinessTime time,
            AnsweredRequests requests) {
        this.known = known;
        this.register = register;
        this.answers = answers;
        this.visitor = visitor;
        this.time = time;
        this.requests = requests;
    }

    @POST
    @Path("statusbesluiten")
    public Response decideStatus(
            @PathParam("nummer") String number,
            @Context Request request,
            @Context HttpHeaders headers,
            @Context UriInfo address,
            JsonNode sent) {
        return requests.once(headers, address, sent, () -> status(number, request, headers, sent));
    }

    @POST
    @Path("termijnbesluiten")
    public Response decideDue(
            @PathParam("nummer") String number,
            @Context Request request,
            @Context HttpHeaders headers,
            @Context UriInfo address,
            JsonNode sent) {
        return requests.once(headers, address, sent, () -> due(number, request, headers, sent));
    }

    private Response status(String number, Request request, HttpHeaders headers, JsonNode sent) {
        Commitment commitment = known.commitment(number);
        DecisionBody body = new DecisionBody(new BodyReader(sent), time.today());
        CommitmentStatus next = body.status();
        Decision decision = decision(body, commitment);
        hold(commitment, request, headers);
        return answers.created(register.changeStatus(commitment.number(), next, decision));
    }

    private Response due(String number, Request request, HttpHeaders headers, JsonNode sent) {
        Commitment commitment = known.commitment(number);
        DecisionBody body = new DecisionBody(new BodyReader(sent), time.today());
        Due next = body.due(commitment.due().words());
        Decision decision = decision(body, commitment);
        hold(commitment, request, headers);
        return answers.created(register.changeDue(commitment.number(), next, decision));
    }

    private Decision decision(DecisionBody body, Commitment commitment) {
        DecisionBody.Grounds grounds = body.grounds(commitment.source().date());
        return new Decision(visitor.account(), time.now(), grounds.decidedOn(), grounds.reason());
    }

    /** Nobody decides on what he has not seen as it is now. */
    private void hold(Commitment commitment, Request request, HttpHeaders headers) {
        SEEN_FIRST.check(request, headers, answers.tag(commitment));
        try {
            register.unchanged(commitment.number(), commitment.version());
        } catch (ChangedMeanwhile meanwhile) {
            throw SEEN_FIRST.changed();
        }
    }
}

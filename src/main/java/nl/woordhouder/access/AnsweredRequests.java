// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;
import nl.woordhouder.audit.Sha256;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.web.ApiProblem;
import nl.woordhouder.web.Problem;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/**
 * Does what a request asks once, however often it is sent: a client that did not get the answer sends it again with the
 * same {@code Idempotency-Key} and gets the answer of the first time (draft-ietf-httpapi-idempotency-key-header-07). What
 * was refused is forgotten, so that it can be mended and sent again.
 */
@ApplicationScoped
public class AnsweredRequests {
    public static final String HEADER = "Idempotency-Key";

    private static final Duration KEPT = Duration.ofDays(1);
    private static final String KEY = "\"?[!#-~]{1,200}\"?";

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Visitor visitor;
    private final BusinessTime time;

    AnsweredRequests(EntityManager entities, ObjectMapper json, Visitor visitor, BusinessTime time) {
        this.entities = entities;
        this.json = json;
        this.visitor = visitor;
        this.time = time;
    }

    /**
     * Answers a request that changes something, in the transaction of the change.
     *
     * @param sent what was sent, which with the address makes the request
     * @param work changes it and answers; its entity is written as JSON
     * @throws ApiProblem when the key is no key, was used for another request, or is being worked on
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Response once(HttpHeaders headers, UriInfo address, @Nullable JsonNode sent, Supplier<Response> work) {
        String given = headers.getHeaderString(HEADER);
        if (given == null) {
            return work.get();
        }
        if (!given.matches(KEY)) {
            throw new ApiProblem(Problem.of(
                    400, "Idempotency-Key kan hier niet. Gebruik 1 tot 200 tekens zonder spaties, zoals een UUID."));
        }
        AnsweredRequest.Key key = new AnsweredRequest.Key(visitor.account(), given.replace("\"", ""));
        String fingerprint = Sha256.of(address.getRequestUri().getRawPath() + "\n" + sent);
        AnsweredRequest before = entities.find(AnsweredRequest.class, key);
        return before == null ? answer(begin(key, fingerprint), work) : again(before, fingerprint);
    }

    private AnsweredRequest begin(AnsweredRequest.Key key, String fingerprint) {
        entities.createQuery("delete from AnsweredRequest where askedAt < :old")
                .setParameter("old", time.now().minus(KEPT))
                .executeUpdate();
        AnsweredRequest request = new AnsweredRequest(key, fingerprint, time.now());
        try {
            entities.persist(request);
            entities.flush();
            return request;
        } catch (ConstraintViolationException sameKeyAtTheSameTime) {
            throw new ApiProblem(Problem.of(
                    409, "Een verzoek met deze Idempotency-Key wordt al verwerkt. Stuur het zo dadelijk opnieuw."));
        }
    }

    private Response answer(AnsweredRequest request, Supplier<Response> work) {
        Response response = work.get();
        URI location = response.getLocation();
        EntityTag tag = response.getEntityTag();
        request.answer(
                response.getStatus(),
                location == null ? null : location.toString(),
                tag == null ? null : tag.getValue(),
                text(response.getEntity()));
        return response;
    }

    private static Response again(AnsweredRequest before, String fingerprint) {
        if (!before.asks(fingerprint)) {
            throw new ApiProblem(Problem.of(
                    422,
                    "Deze Idempotency-Key is gebruikt voor een ander verzoek. Geef elk verzoek een eigen sleutel."));
        }
        Response.ResponseBuilder answer = Response.status(before.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(before.body());
        if (before.location() != null) {
            answer.location(URI.create(before.location()));
        }
        return before.entityTag() == null
                ? answer.build()
                : answer.tag(before.entityTag()).build();
    }

    private String text(Object entity) {
        try {
            return json.writeValueAsString(entity);
        } catch (JsonProcessingException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
    }
}

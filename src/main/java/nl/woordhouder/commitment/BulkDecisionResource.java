// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.web.BodyReader;
import org.jspecify.annotations.Nullable;

/** One decision on many commitments, such as a list that a committee went through. Each stands or falls by itself. */
@Path("/v1/statusbesluiten")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.CLERK, Role.ADMIN})
public class BulkDecisionResource {
    private static final int MOST = 500;
    private static final String ITEMS = "toezeggingen";
    private static final String ITEM_HINT = "Geef 1 tot " + MOST + " toezeggingen, elk met haar 'nummer' en 'versie'.";

    private final BulkDecision decisions;
    private final Visitor visitor;
    private final BusinessTime time;

    BulkDecisionResource(BulkDecision decisions, Visitor visitor, BusinessTime time) {
        this.decisions = decisions;
        this.visitor = visitor;
        this.time = time;
    }

    /** A body that is wrong changes nothing; then each item is decided and reported apart. */
    @POST
    public ResultsJson decide(JsonNode sent) {
        BodyReader reader = new BodyReader(sent);
        DecisionBody body = new DecisionBody(reader, time.today());
        CommitmentStatus next = body.status();
        List<Item> items = items(reader);
        DecisionBody.Grounds grounds = body.grounds(null);
        Decision decision = new Decision(visitor.account(), time.now(), grounds.decidedOn(), grounds.reason());
        return new ResultsJson(items.stream()
                .map(item -> decisions.decide(item, next, decision))
                .toList());
    }

    private static List<Item> items(BodyReader reader) {
        JsonNode given = reader.node(ITEMS);
        List<Item> items = new ArrayList<>();
        for (JsonNode item : given) {
            if (item.path("nummer").isTextual() && item.path("versie").isInt()) {
                items.add(new Item(
                        item.path("nummer").asText(), item.path("versie").asInt()));
            }
        }
        if (!given.isArray() || items.isEmpty() || items.size() > MOST || items.size() < given.size()) {
            reader.refuse(ITEMS, ITEM_HINT);
        }
        return items;
    }

    /**
     * What is to be decided on.
     *
     * @param version the one that was read
     */
    record Item(String number, int version) {}

    /** What became of each item, in the order in which they were sent. */
    public record ResultsJson(List<ResultJson> resultaten) {}

    /**
     * What became of one.
     *
     * @param code the status that the same decision alone would have had
     * @param versie the version after the decision; null when nothing changed
     * @param melding why nothing changed; null when it did
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ResultJson(
            String nummer,
            int code,
            @Nullable Integer versie,
            @Nullable String melding) {}
}

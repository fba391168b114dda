// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.web.AtomFeed;
import nl.woordhouder.web.QueryText;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What of the register changed last, for whoever asks for {@code application/atom+xml}. */
@Path(CommitmentResource.PATH)
// Who accepts anything gets JSON.
@Produces(AtomFeed.MEDIA_TYPE + ";qs=0.4")
@PermitAll
public class CommitmentFeedResource {
    private static final int MOST = 50;

    private final CommitmentQuery query;
    private final CommitmentRepository commitments;
    private final BusinessTime time;
    private final String base;

    CommitmentFeedResource(
            CommitmentQuery query,
            CommitmentRepository commitments,
            BusinessTime time,
            @ConfigProperty(name = "woordhouder.base-url") String base) {
        this.query = query;
        this.commitments = commitments;
        this.time = time;
        this.base = base;
    }

    @GET
    @Transactional
    public Response latest(@Context UriInfo uri) {
        CommitmentFilter filter = query.readFeed(uri.getQueryParameters());
        List<Commitment> changed = commitments.latestChanged(filter, MOST);
        String self = base + CommitmentResource.PATH + new QueryText(uri.getQueryParameters());
        Instant last = changed.isEmpty() ? time.now() : changed.get(0).changedAt();
        AtomFeed feed = new AtomFeed(
                self,
                "Toezeggingen",
                self,
                last,
                changed.stream().map(this::entry).toList());
        return Response.ok(feed.text(), AtomFeed.MEDIA_TYPE + "; charset=utf-8").build();
    }

    private AtomFeed.Entry entry(Commitment commitment) {
        String state = commitment.status().dutch() + ", "
                + CommitmentBadges.due(commitment, time.today()).words();
        return new AtomFeed.Entry(
                base + CommitmentResource.PATH + "/" + commitment.number(),
                commitment.number() + " " + commitment.subject(),
                commitment.registeredAt(),
                commitment.changedAt(),
                state + ". " + commitment.quote());
    }
}

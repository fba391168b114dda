// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.ministry;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.woordhouder.web.QueryReader;

/** The committees of the House. */
@Path("/v1/commissies")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class CommitteeResource {
    private final Committees committees;

    CommitteeResource(Committees committees) {
        this.committees = committees;
    }

    @GET
    @Transactional
    public CommitteesJson list(@Context UriInfo uri) {
        new QueryReader(uri.getQueryParameters()).finish();
        return new CommitteesJson(committees.all().stream()
                .map(committee -> new Entry(committee.abbreviation(), committee.name()))
                .toList());
    }

    /** The collection. */
    public record CommitteesJson(List<Entry> commissies) {}

    /** One of the committees. */
    public record Entry(String afkorting, String naam) {}
}

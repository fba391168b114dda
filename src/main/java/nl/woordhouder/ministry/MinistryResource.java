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
import java.time.LocalDate;
import java.util.List;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.web.QueryReader;

/** The ministries through time, each with the one that answers for it today. */
@Path("/v1/ministeries")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class MinistryResource {
    private final Ministries ministries;
    private final BusinessTime time;

    MinistryResource(Ministries ministries, BusinessTime time) {
        this.ministries = ministries;
        this.time = time;
    }

    @GET
    @Transactional
    public MinistriesJson list(@Context UriInfo uri) {
        new QueryReader(uri.getQueryParameters()).finish();
        return new MinistriesJson(ministries.all().stream().map(this::entry).toList());
    }

    private Entry entry(Ministry ministry) {
        Ministry answering = ministries.answering(ministry.code(), LocalDate.EPOCH, time.today());
        return new Entry(
                ministry.code(),
                "https://identifier.overheid.nl/tooi/id/ministerie/" + ministry.code(),
                ministry.abbreviation(),
                ministry.name(),
                MinistryJson.of(answering));
    }

    /** The collection. */
    public record MinistriesJson(List<Entry> ministeries) {}

    /**
     * One of the ministries.
     *
     * @param uri its identity in the TOOI register
     * @param antwoordtNu the ministry that answers today for what this one promised; itself while it exists
     */
    public record Entry(String code, String uri, String afkorting, String naam, MinistryJson antwoordtNu) {}
}

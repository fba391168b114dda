// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.SortedMap;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.ministry.Ministry;
import nl.woordhouder.ministry.MinistryJson;
import nl.woordhouder.web.LinkJson;
import nl.woordhouder.web.QueryReader;
import nl.woordhouder.web.QueryText;

/** How the register, or a part of it, stands today. */
@Path(StatisticsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class StatisticsResource {
    static final String PATH = "/v1/statistieken";

    private final Statistics statistics;
    private final CommitmentQuery query;
    private final Ministries ministries;

    StatisticsResource(Statistics statistics, CommitmentQuery query, Ministries ministries) {
        this.statistics = statistics;
        this.query = query;
        this.ministries = ministries;
    }

    @GET
    @Transactional
    public StatisticsJson count(@Context UriInfo uri) {
        QueryReader asked = new QueryReader(uri.getQueryParameters());
        CommitmentFilter filter = query.selection(asked);
        asked.finish();
        SortedMap<String, Statistics.Counts> counts = statistics.byMinistry(filter);
        Map<String, Ministry> known = ministries.allByCode();
        return new StatisticsJson(
                filter.today(),
                StatisticsJson.CountsJson.of(
                        counts.values().stream().reduce(Statistics.Counts.NONE, Statistics.Counts::plus)),
                counts.entrySet().stream()
                        .map(entry -> new StatisticsJson.MinistryCounts(
                                MinistryJson.of(known.get(entry.getKey())),
                                StatisticsJson.CountsJson.of(entry.getValue())))
                        .toList(),
                new StatisticsJson.Links(new LinkJson(PATH + new QueryText(uri.getQueryParameters()))));
    }
}

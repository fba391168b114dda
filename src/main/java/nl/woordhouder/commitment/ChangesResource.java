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
import java.util.List;
import nl.woordhouder.web.ApiValues;
import nl.woordhouder.web.LinkJson;
import nl.woordhouder.web.QueryReader;
import nl.woordhouder.web.QueryText;
import org.jspecify.annotations.Nullable;

/** What changed in the register, for whoever keeps a copy of it. */
@Path(ChangesResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class ChangesResource {
    static final String PATH = "/v1/wijzigingen";

    private final ChangeFeed feed;
    private final CommitmentQuery query;

    ChangesResource(ChangeFeed feed, CommitmentQuery query) {
        this.feed = feed;
        this.query = query;
    }

    @GET
    @Transactional
    public ChangesJson list(@Context UriInfo uri) {
        QueryReader asked = new QueryReader(uri.getQueryParameters());
        List<String> ministries = query.ministries(asked);
        @Nullable
        Long after = asked.one("na", ApiValues::number, "Gebruik het getal uit _links.volgende, of laat dit weg.");
        int limit = CommitmentQuery.limit(asked);
        asked.finish();
        ChangeFeed.Part part = feed.behind(after == null ? 0 : after, ministries, limit);
        QueryText words = new QueryText(uri.getQueryParameters());
        return new ChangesJson(
                part.entries().stream().map(ChangesJson.ChangeJson::of).toList(),
                part.more(),
                new ChangesJson.Links(
                        new LinkJson(PATH + words), new LinkJson(PATH + words.with("na", Long.toString(part.last())))));
    }
}

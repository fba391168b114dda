// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.OutputStreamWriter;
import org.apache.commons.csv.CSVFormat;

/** The register as one table, for whoever asks for {@code text/csv}. */
@Path(CommitmentResource.PATH)
// Who accepts anything gets JSON.
@Produces("text/csv;qs=0.5")
@PermitAll
public class CommitmentTableResource {
    private final CommitmentQuery query;
    private final CommitmentTable table;

    CommitmentTableResource(CommitmentQuery query, CommitmentTable table) {
        this.query = query;
        this.table = table;
    }

    @GET
    public Response all(@Context UriInfo uri) {
        CommitmentFilter filter = query.readWhole(uri.getQueryParameters());
        StreamingOutput rows = out -> table.write(filter, CSVFormat.RFC4180, new OutputStreamWriter(out, UTF_8));
        return Response.ok(rows, "text/csv; charset=utf-8; header=present").build();
    }
}

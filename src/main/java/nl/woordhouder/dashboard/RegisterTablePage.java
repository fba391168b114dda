// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.CommitmentFilter;
import nl.woordhouder.commitment.CommitmentTable;
import nl.woordhouder.web.FormErrors;
import org.apache.commons.csv.CSVFormat;

/** The list of the register, with the filters of its page, as a file that a Dutch spreadsheet opens with a click. */
@Path("/register.csv")
@Authenticated
public class RegisterTablePage {
    private static final CSVFormat DUTCH =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();

    private final RegisterFilters filters;
    private final CommitmentTable table;
    private final BusinessTime time;

    RegisterTablePage(RegisterFilters filters, CommitmentTable table, BusinessTime time) {
        this.filters = filters;
        this.table = table;
        this.time = time;
    }

    /** A filter that cannot be read sends back to the page, which says what is wrong with it. */
    @GET
    public Response file(@Context UriInfo address) {
        RegisterQuery query = RegisterQuery.of(address.getQueryParameters());
        FormErrors errors = new FormErrors();
        CommitmentFilter filter = filters.read(query, errors);
        if (!errors.isEmpty()) {
            return Response.seeOther(URI.create(query.url())).build();
        }
        StreamingOutput rows = out -> {
            Writer text = new OutputStreamWriter(out, UTF_8);
            // Without this mark the spreadsheet reads the letters in another code.
            text.write('\uFEFF');
            table.write(filter, DUTCH, text);
        };
        return Response.ok(rows, "text/csv; charset=utf-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"toezeggingen-" + time.today() + ".csv\"")
                .build();
    }
}

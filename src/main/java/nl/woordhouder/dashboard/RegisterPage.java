// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.commitment.CommitmentFilter;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.ministry.Committees;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.web.FormErrors;

/** The register as a list: filtered by its address, so that every list can be kept and shared. */
@Path("/register")
@Produces(MediaType.TEXT_HTML)
public class RegisterPage {
    private final RegisterFilters filters;
    private final CommitmentRepository commitments;
    private final Rows rows;
    private final Scope scope;
    private final Ministries ministries;
    private final Committees committees;
    private final SavedLists lists;
    private final Visitor visitor;

    RegisterPage(
            RegisterFilters filters,
            CommitmentRepository commitments,
            Rows rows,
            Scope scope,
            Ministries ministries,
            Committees committees,
            SavedLists lists,
            Visitor visitor) {
        this.filters = filters;
        this.commitments = commitments;
        this.rows = rows;
        this.scope = scope;
        this.ministries = ministries;
        this.committees = committees;
        this.lists = lists;
        this.visitor = visitor;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(
                View view, RegisterFields fields, List<SavedListLink> saved, FormErrors errors);
    }

    @GET
    @Authenticated
    public Response list(@Context UriInfo address) {
        RegisterQuery query = RegisterQuery.of(address.getQueryParameters());
        FormErrors errors = new FormErrors();
        CommitmentFilter filter = filters.read(query, errors);
        Rows.Page page = rows.page(filter);
        View view = new View(
                page.rows(),
                commitments.count(filter),
                query.filters(),
                Column.of(query),
                turn(query, RegisterQuery.AFTER, page.next()),
                turn(query, RegisterQuery.BEFORE, page.previous()),
                query.downloadUrl());
        return Response.status(errors.isEmpty() ? Response.Status.OK : Response.Status.BAD_REQUEST)
                .entity(Templates.list(view, fields(query), saved(query), errors))
                .build();
    }

    private static String turn(RegisterQuery query, String direction, String place) {
        return place.isEmpty() ? "" : query.with(direction, place).url();
    }

    private List<SavedListLink> saved(RegisterQuery query) {
        String here = query.firstPage().url();
        return lists.of(visitor.account()).stream()
                .map(list -> new SavedListLink(
                        list.name(), list.query().url(), list.query().url().equals(here)))
                .toList();
    }

    private RegisterFields fields(RegisterQuery query) {
        return new RegisterFields(
                query, scope.isOneMinistry() ? List.of() : ministries.all(), committees.all(), commitments.people());
    }

    /** A saved list and whether it is what the page shows now. */
    record SavedListLink(String name, String url, boolean here) {}

    /**
     * The list.
     *
     * @param total how many the filters select, on all pages together
     * @param nextUrl the next page; empty on the last
     * @param previousUrl the page before; empty on the first
     * @param downloadUrl all pages together as a file
     */
    record View(
            List<Row> rows,
            long total,
            boolean filtered,
            List<Column> columns,
            String nextUrl,
            String previousUrl,
            String downloadUrl) {}
}

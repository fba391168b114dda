// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import nl.woordhouder.web.FormErrors;
import org.jboss.resteasy.reactive.RestPath;

/** Reports: how the register does, in figures, and the lists that go to a meeting or into a letter. */
@Path("/rapporten")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class ReportsPage {
    private static final String HERE = "/rapporten/";

    private final List<ReportKind> kinds;
    private final RegisterFilters filters;
    private final FiguresViews figures;

    ReportsPage(@All List<ReportKind> kinds, RegisterFilters filters, FiguresViews figures) {
        this.kinds = kinds;
        this.filters = filters;
        this.figures = figures;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance figures(List<KindView> kinds, FiguresView figures, FormErrors errors);

        static native TemplateInstance report(KindView kind, Report report, FormErrors errors);
    }

    @GET
    @Transactional
    public Response figures(@Context UriInfo address) {
        FormErrors errors = new FormErrors();
        ReportQuery query = new ReportQuery(address.getQueryParameters());
        FiguresView view = figures.of(filters.read(query.selection(), errors), query);
        List<KindView> links = kinds.stream().map(kind -> view(kind, "")).toList();
        return answer(Templates.figures(links, view, errors), errors);
    }

    @GET
    @Path("{kind: [^/.]+}")
    @Transactional
    public Response report(@RestPath String kind, @Context UriInfo address) {
        ReportQuery query = new ReportQuery(address.getQueryParameters());
        FormErrors errors = new FormErrors();
        Report report = make(kind, query, errors);
        return answer(Templates.report(view(known(kind), query.text()), report, errors), errors);
    }

    @GET
    @Path("{kind: [^/.]+}.csv")
    @Transactional
    public Response csv(@RestPath String kind, @Context UriInfo address) {
        return file(ReportFile.CSV, kind, address);
    }

    @GET
    @Path("{kind: [^/.]+}.xlsx")
    @Transactional
    public Response xlsx(@RestPath String kind, @Context UriInfo address) {
        return file(ReportFile.XLSX, kind, address);
    }

    /** A query that cannot be read sends back to the page, which says what is wrong with it. */
    private Response file(ReportFile form, String kind, UriInfo address) {
        ReportQuery query = new ReportQuery(address.getQueryParameters());
        FormErrors errors = new FormErrors();
        Report report = make(kind, query, errors);
        if (!errors.isEmpty()) {
            return Response.seeOther(URI.create(HERE + kind + query.text())).build();
        }
        StreamingOutput content = out -> form.write(report, out);
        return Response.ok(content, form.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + kind + "." + form.ending() + "\"")
                .build();
    }

    private Report make(String kind, ReportQuery query, FormErrors errors) {
        return known(kind).of(filters.read(query.selection(), errors), query, errors);
    }

    private ReportKind known(String word) {
        return kinds.stream()
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static Response answer(TemplateInstance page, FormErrors errors) {
        return Response.status(errors.isEmpty() ? Response.Status.OK : Response.Status.BAD_REQUEST)
                .entity(page)
                .build();
    }

    private static KindView view(ReportKind kind, String query) {
        String url = HERE + kind.word();
        return new KindView(kind.title(), kind.purpose(), url, url + ".csv" + query, url + ".xlsx" + query);
    }

    /** A kind of report with its addresses. */
    record KindView(String title, String purpose, String url, String csvUrl, String xlsxUrl) {}
}

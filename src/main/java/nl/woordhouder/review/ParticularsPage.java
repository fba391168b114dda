// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.document.ChangedMeanwhile;
import nl.woordhouder.document.Document;
import nl.woordhouder.document.DocumentRepository;
import nl.woordhouder.web.FormErrors;
import nl.woordhouder.web.Frame;
import org.jboss.resteasy.reactive.RestPath;

/** Staff correct what is known about a document; afterwards they see which windows moved. */
@Path("/documenten/{id}/gegevens")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLERK, Role.ADMIN})
public class ParticularsPage {
    private final DocumentRepository documents;
    private final OpenWindows windows;
    private final BusinessTime time;
    private final Visitor visitor;
    private final Frame frame;

    ParticularsPage(
            DocumentRepository documents, OpenWindows windows, BusinessTime time, Visitor visitor, Frame frame) {
        this.documents = documents;
        this.windows = windows;
        this.time = time;
        this.visitor = visitor;
        this.frame = frame;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance form(
                long id, int version, List<ParticularsForm.Field> fields, FormErrors errors);

        static native TemplateInstance moved(long id, List<OpenWindows.Moved> moved);
    }

    @GET
    public TemplateInstance form(@RestPath long id) {
        Document document = known(id);
        return page(document, ParticularsForm.of(document), new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object correct(@RestPath long id, MultivaluedMap<String, String> fields) {
        ParticularsForm form = ParticularsForm.sent(fields);
        FormErrors errors = new FormErrors();
        LocalDate date = form.check(time, known(id).datedOn(), errors);
        if (!errors.isEmpty()) {
            return refused(Response.Status.BAD_REQUEST, page(known(id), form, errors));
        }
        try {
            List<OpenWindows.Moved> moved =
                    windows.correct(id, form.version(), date, form.particulars(), visitor.account());
            return moved.isEmpty()
                    ? frame.then("/documenten/" + id, "De gegevens zijn bewaard.")
                    : Templates.moved(id, moved);
        } catch (ChangedMeanwhile changed) {
            Document now = windows.fresh(id);
            return refused(
                    Response.Status.CONFLICT, page(now, form.over(now.version()), errors.add(changed.getMessage())));
        }
    }

    private static Response refused(Response.Status status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }

    private static TemplateInstance page(Document document, ParticularsForm form, FormErrors errors) {
        return Templates.form(document.id(), form.version(), form.fields(document, errors), errors);
    }

    private Document known(long id) {
        return documents.findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}

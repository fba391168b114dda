// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import nl.woordhouder.access.Role;
import nl.woordhouder.document.DocumentRepository;
import nl.woordhouder.document.DocumentRepository.Part;
import nl.woordhouder.document.DocumentSummary;
import nl.woordhouder.intake.IntakeLine;
import nl.woordhouder.review.SendForm.Typed;
import nl.woordhouder.web.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Documents come in here, and the list of those that did. */
@Path("/documenten")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLERK, Role.ADMIN})
public class DocumentsPage {
    private static final int PAGE_SIZE = 50;
    private static final String UNCONFIRMED = "te-bevestigen";

    private final DocumentRepository documents;
    private final HandedIn handedIn;
    private final SendForm form;

    DocumentsPage(DocumentRepository documents, HandedIn handedIn, SendForm form) {
        this.documents = documents;
        this.handedIn = handedIn;
        this.form = form;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(
                List<IntakeLine> results,
                FormErrors errors,
                Typed typed,
                String hosts,
                List<DocumentSummary> documents,
                Pages pages);
    }

    /** Where the list stands; numbers start at 1. {@code filter} keeps the chosen part in the links. */
    record Pages(int number, long last, boolean unconfirmed) {
        public String filter() {
            return unconfirmed ? "datum=" + UNCONFIRMED + "&" : "";
        }
    }

    @GET
    public TemplateInstance list(
            @RestQuery("pagina") @DefaultValue("1") int page, @RestQuery("datum") @Nullable String date) {
        Part part = UNCONFIRMED.equals(date) ? Part.UNCONFIRMED : Part.ALL;
        return page(List.of(), new FormErrors(), Typed.NOTHING, part, Math.max(1, page));
    }

    /** Takes in one document at once; several, or an archive, become an import that goes on in the background. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response handIn(
            @RestForm("bestanden") List<FileUpload> files,
            @RestForm("tekst") @Nullable String text,
            @RestForm("adres") @Nullable String address,
            @RestForm("datum") @Nullable String date) {
        Typed typed = Typed.of(text, address, date);
        FormErrors errors = new FormErrors();
        LocalDate datedOn = form.date(typed, errors);
        Sent sent = form.sent(files, typed, errors);
        if (!errors.isEmpty()) {
            return answer(Response.Status.BAD_REQUEST, List.of(), errors, typed);
        }
        if (handedIn.isMuch(sent)) {
            long begun = handedIn.begin(sent, datedOn);
            return Response.seeOther(URI.create("/imports/" + begun)).build();
        }
        IntakeLine result = handedIn.read(sent, datedOn);
        return result.link() == null
                ? answer(Response.Status.BAD_REQUEST, List.of(result), errors, typed)
                : answer(Response.Status.OK, List.of(result), errors, Typed.NOTHING);
    }

    private Response answer(Response.Status status, List<IntakeLine> results, FormErrors errors, Typed typed) {
        return Response.status(status)
                .entity(page(results, errors, typed, Part.ALL, 1))
                .build();
    }

    private TemplateInstance page(List<IntakeLine> results, FormErrors errors, Typed typed, Part part, int number) {
        long last = Math.max(1, (documents.count(part) + PAGE_SIZE - 1) / PAGE_SIZE);
        return Templates.list(
                results,
                errors,
                typed,
                form.hosts(),
                documents.latest(part, number - 1, PAGE_SIZE),
                new Pages(number, last, part == Part.UNCONFIRMED));
    }
}

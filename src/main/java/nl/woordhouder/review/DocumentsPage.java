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
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.document.DocumentRepository;
import nl.woordhouder.document.DocumentRepository.Part;
import nl.woordhouder.document.DocumentSummary;
import nl.woordhouder.intake.IntakeLine;
import nl.woordhouder.web.DateField;
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
    private final BusinessTime time;

    DocumentsPage(DocumentRepository documents, HandedIn handedIn, BusinessTime time) {
        this.documents = documents;
        this.handedIn = handedIn;
        this.time = time;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(
                List<IntakeLine> results,
                FormErrors errors,
                Pasted pasted,
                List<DocumentSummary> documents,
                Pages pages);
    }

    /** What was typed, to be shown again beside an error. */
    record Pasted(String text, String date) {
        static final Pasted NOTHING = new Pasted("", "");
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
        return page(List.of(), new FormErrors(), Pasted.NOTHING, part, Math.max(1, page));
    }

    /** Takes in one document at once; several, or an archive, become an import that goes on in the background. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response handIn(
            @RestForm("bestanden") List<FileUpload> files,
            @RestForm("tekst") @Nullable String text,
            @RestForm("datum") @Nullable String date) {
        Pasted pasted = new Pasted(text == null ? "" : text, date == null ? "" : date.strip());
        FormErrors errors = new FormErrors();
        LocalDate datedOn = DateField.read("datum", pasted.date(), errors);
        if (datedOn != null && datedOn.isAfter(time.today())) {
            errors.add("datum", "Deze datum ligt in de toekomst. Vul de datum van de brief in.");
        }
        List<FileUpload> chosen =
                files.stream().filter(file -> !file.fileName().isEmpty()).toList();
        if (chosen.isEmpty() && pasted.text().isBlank()) {
            errors.add("bestanden", "Kies een bestand of plak de tekst van een brief.");
        }
        if (!errors.isEmpty()) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(List.of(), errors, pasted, Part.ALL, 1))
                    .build();
        }
        if (handedIn.areMany(chosen, pasted.text())) {
            long begun = handedIn.begin(chosen, pasted.text(), datedOn);
            return Response.seeOther(URI.create("/imports/" + begun)).build();
        }
        IntakeLine result = handedIn.read(chosen, pasted.text(), datedOn);
        boolean refused = result.link() == null;
        return Response.status(refused ? Response.Status.BAD_REQUEST : Response.Status.OK)
                .entity(page(List.of(result), errors, refused ? pasted : Pasted.NOTHING, Part.ALL, 1))
                .build();
    }

    private TemplateInstance page(List<IntakeLine> results, FormErrors errors, Pasted pasted, Part part, int number) {
        long last = Math.max(1, (documents.count(part) + PAGE_SIZE - 1) / PAGE_SIZE);
        return Templates.list(
                results,
                errors,
                pasted,
                documents.latest(part, number - 1, PAGE_SIZE),
                new Pages(number, last, part == Part.UNCONFIRMED));
    }
}

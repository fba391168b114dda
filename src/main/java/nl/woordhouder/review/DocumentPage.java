// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.document.Document;
import nl.woordhouder.web.DateField;
import nl.woordhouder.web.Dutch;
import nl.woordhouder.web.FormErrors;
import nl.woordhouder.web.Frame;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One document as a person reads it, with what was found in it. */
@Path("/documenten/{id}")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class DocumentPage {
    private final ReadableDocuments documents;
    private final OpenWindows windows;
    private final DocumentScreen screen;
    private final BusinessTime time;
    private final Visitor visitor;
    private final Frame frame;

    DocumentPage(
            ReadableDocuments documents,
            OpenWindows windows,
            DocumentScreen screen,
            BusinessTime time,
            Visitor visitor,
            Frame frame) {
        this.documents = documents;
        this.windows = windows;
        this.screen = screen;
        this.time = time;
        this.visitor = visitor;
        this.frame = frame;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance document(
                DocumentScreen.View view, DocumentFacts facts, FormErrors errors, String date);
    }

    /**
     * The page.
     *
     * @param part of a long text, from 1; null for the one that holds what is asked for otherwise, or the first
     * @param paragraph number of a paragraph that must be in it, or null
     * @param offset place in the text that must be in it, or null
     */
    @GET
    public TemplateInstance document(
            @RestPath long id,
            @RestQuery("deel") @Nullable Integer part,
            @RestQuery("alinea") @Nullable Integer paragraph,
            @RestQuery("bij") @Nullable Integer offset) {
        return page(id, new DocumentScreen.Place(part, paragraph, offset), new FormErrors(), "");
    }

    /** The bytes as they came in; always a download, whatever they hold. */
    @GET
    @Path("origineel")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Transactional
    public Response original(@RestPath long id) {
        Document document = known(id);
        String name =
                URLEncoder.encode(document.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(document.original())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .build();
    }

    /**
     * A person says what the date of the document is.
     *
     * @param candidate the candidate that is being judged, to go back to it; null to stay with the document
     */
    @POST
    @Path("datum")
    @RolesAllowed({Role.CLERK, Role.ADMIN})
    public Response confirmDate(
            @RestPath long id,
            @RestForm("documentdatum") @Nullable String date,
            @RestForm("kandidaat") @Nullable Long candidate,
            @RestForm(Trail.PARAMETER) @Nullable String brief) {
        known(id);
        String typed = date == null ? "" : date.strip();
        FormErrors errors = new FormErrors();
        LocalDate confirmed = DateField.read("documentdatum", typed, errors);
        if (typed.isEmpty()) {
            errors.add("documentdatum", "Vul de datum van het document in.");
        } else if (confirmed != null && confirmed.isAfter(time.today())) {
            errors.add("documentdatum", "Deze datum ligt in de toekomst. Vul de datum van het document in.");
        }
        if (!errors.isEmpty()) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(id, DocumentScreen.Place.START, errors, typed))
                    .build();
        }
        int moved = windows.confirmDate(id, confirmed, visitor.account()).size();
        String back = candidate == null
                ? "/documenten/" + id
                : "/beoordelen/" + candidate + Trail.of(brief).query();
        return frame.then(back, "De datum is bevestigd; de termijnen zijn opnieuw berekend. " + changed(moved));
    }

    private TemplateInstance page(long id, DocumentScreen.Place place, FormErrors errors, String typedDate) {
        DocumentScreen.View view = screen.of(id, place).orElseThrow(NotFoundException::new);
        LocalDate known = view.facts().datedOn();
        String date = !typedDate.isEmpty() || known == null ? typedDate : known.toString();
        return Templates.document(view, view.facts(), errors, date);
    }

    private static String changed(int moved) {
        return moved == 1 ? "Eén open termijn is veranderd." : Dutch.dutch(moved) + " open termijnen zijn veranderd.";
    }

    private Document known(long id) {
        return documents.find(id).orElseThrow(NotFoundException::new);
    }
}

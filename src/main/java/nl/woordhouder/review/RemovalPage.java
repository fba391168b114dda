// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.document.DocumentRepository;
import nl.woordhouder.web.FormErrors;
import nl.woordhouder.web.Frame;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Who manages the product removes a document that came in by mistake. */
@Path("/documenten/{id}/verwijderen")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ADMIN)
public class RemovalPage {
    private static final int REASON_LENGTH = 500;

    private final DocumentRepository documents;
    private final DocumentRemoval removal;
    private final Visitor visitor;
    private final Frame frame;

    RemovalPage(DocumentRepository documents, DocumentRemoval removal, Visitor visitor, Frame frame) {
        this.documents = documents;
        this.removal = removal;
        this.visitor = visitor;
        this.frame = frame;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance form(
                long id, String title, DocumentRemoval.Consequences consequences, String reason, FormErrors errors);
    }

    @GET
    public TemplateInstance form(@RestPath long id) {
        return page(id, "", new FormErrors());
    }

    @POST
    public Response remove(@RestPath long id, @RestForm("reden") @Nullable String typed) {
        String reason = typed == null ? "" : typed.strip();
        title(id);
        FormErrors errors = new FormErrors();
        if (reason.isEmpty()) {
            errors.add("reden", "Vul in waarom dit document hier niet hoort.");
        } else if (reason.length() > REASON_LENGTH) {
            errors.add("reden", "Dit is te lang: hier passen " + REASON_LENGTH + " tekens.");
        }
        if (!errors.isEmpty()) {
            return again(id, reason, errors, Response.Status.BAD_REQUEST);
        }
        if (!removal.remove(id, reason, visitor.account())) {
            errors.add(
                    "Uit dit document staan toezeggingen in het register. Zolang dat zo is, blijft het als bron bewaard.");
            return again(id, reason, errors, Response.Status.CONFLICT);
        }
        return frame.then("/beheer/verwijderd", "Het document is verwijderd.");
    }

    private Response again(long id, String reason, FormErrors errors, Response.Status status) {
        return Response.status(status).entity(page(id, reason, errors)).build();
    }

    private TemplateInstance page(long id, String reason, FormErrors errors) {
        return Templates.form(id, title(id), removal.consequences(id), reason, errors);
    }

    private String title(long id) {
        return documents
                .findByIdOptional(id)
                .orElseThrow(NotFoundException::new)
                .title();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.woordhouder.access.Role;

/** Which documents were removed, by whom and why. */
@Path("/beheer/verwijderd")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ADMIN)
public class RemovedDocumentsPage {
    private static final int SHOWN = 200;

    private final DocumentRemoval removal;

    RemovedDocumentsPage(DocumentRemoval removal) {
        this.removal = removal;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<DocumentRemoval.Removed> removed);
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(removal.latest(SHOWN));
    }
}

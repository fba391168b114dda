// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.woordhouder.access.Role;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The imports and how far each is; both pages can be left and come back to. */
@Path("/imports")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLERK, Role.ADMIN})
public class ImportsPage {
    private static final int SHOWN = 50;
    private static final int FILES_SHOWN = 100;

    private final Imports imports;

    ImportsPage(Imports imports) {
        this.imports = imports;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<ImportProgress> imports);

        static native TemplateInstance progress(ImportProgress progress, List<ImportLine> lines, int page, long last);
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(imports.latest(0, SHOWN));
    }

    @GET
    @Path("{id}")
    public TemplateInstance progress(@RestPath long id, @RestQuery("pagina") @DefaultValue("1") int page) {
        ImportProgress progress = imports.find(id).orElseThrow(NotFoundException::new);
        long last = Math.max(1, (progress.total() + FILES_SHOWN - 1) / FILES_SHOWN);
        int number = (int) Math.min(last, Math.max(1, page));
        return Templates.progress(progress, imports.lines(id, (number - 1) * FILES_SHOWN, FILES_SHOWN), number, last);
    }
}

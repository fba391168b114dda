// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Werkvoorraad: what needs attention now. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class DashboardPage {
    private final Worklists worklists;

    DashboardPage(Worklists worklists) {
        this.worklists = worklists;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance worklist(Worklist work);
    }

    @GET
    @Authenticated
    public TemplateInstance worklist() {
        return Templates.worklist(worklists.ofVisitor());
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Signing in. */
@Path("/inloggen")
@Produces(MediaType.TEXT_HTML)
public class SignInPage {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance form();
    }

    @GET
    @PermitAll
    public TemplateInstance form() {
        return Templates.form();
    }
}

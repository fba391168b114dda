// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.woordhouder.web.FormErrors;
import nl.woordhouder.web.Frame;

/** When mail comes, chosen by its reader. Whoever holds the link of a mail may choose, without signing in. */
@Path("/voorkeuren/{token}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class PreferencesPage {
    private final ContactDesk desk;
    private final Frame frame;

    PreferencesPage(ContactDesk desk, Frame frame) {
        this.desk = desk;
        this.frame = frame;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance form(ContactView contact, WishesForm form, FormErrors errors);
    }

    @GET
    public TemplateInstance form(String token) {
        ContactView contact = known(token);
        return Templates.form(contact, contact.wishes(), new FormErrors());
    }

    @POST
    public Response choose(String token, @BeanParam WishesForm.Fields fields) {
        ContactView contact = known(token);
        FormErrors errors = new FormErrors();
        if (desk.change(contact.row().id(), fields.form(), errors)) {
            return frame.then("/voorkeuren/" + token, "Uw keuze is bewaard.");
        }
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(Templates.form(contact, fields.form(), errors))
                .build();
    }

    private ContactView known(String token) {
        return desk.byToken(token).orElseThrow(NotFoundException::new);
    }
}

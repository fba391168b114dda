// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import nl.woordhouder.access.Role;
import nl.woordhouder.web.FormErrors;
import nl.woordhouder.web.Frame;
import org.jboss.resteasy.reactive.RestForm;

/** Beheer › Contacten › one contact: when mail goes there, what it looks like today, and a mail to try it. */
@Path("/beheer/contacten/{id:[0-9]+}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLERK, Role.ADMIN})
public class ContactPage {
    private final ContactDesk desk;
    private final TrialMail trial;
    private final Frame frame;

    ContactPage(ContactDesk desk, TrialMail trial, Frame frame) {
        this.desk = desk;
        this.trial = trial;
        this.frame = frame;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance contact(
                ContactView contact, WishesForm form, Letter preview, String to, FormErrors errors);
    }

    @GET
    public TemplateInstance contact(long id) {
        ContactView contact = known(id);
        return page(contact, contact.wishes(), contact.row().email(), new FormErrors());
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    public Response change(long id, @BeanParam WishesForm.Fields fields) {
        ContactView contact = known(id);
        FormErrors errors = new FormErrors();
        if (desk.change(id, fields.form(), errors)) {
            return frame.then(path(id), "De instellingen zijn bewaard.");
        }
        return refused(page(contact, fields.form(), contact.row().email(), errors));
    }

    @POST
    @Path("/proefmail")
    @RolesAllowed(Role.ADMIN)
    public Response tryMail(long id, @RestForm String naar) {
        ContactView contact = known(id);
        String typed = Objects.requireNonNullElse(naar, "");
        FormErrors errors = new FormErrors();
        Optional<MailAddress> address = MailAddress.read(typed);
        if (address.isEmpty()) {
            errors.add("naar", "Vul één e-mailadres in, zoals naam@organisatie.nl.");
        } else {
            trial.send(id, address.get()).ifPresent(why -> errors.add("naar", why));
        }
        return errors.isEmpty()
                ? frame.then(path(id), "De proefmail is geaccepteerd door de mailserver.")
                : refused(page(contact, contact.wishes(), typed, errors));
    }

    private TemplateInstance page(ContactView contact, WishesForm form, String to, FormErrors errors) {
        return Templates.contact(
                contact, form, trial.preview(contact.row().id()).orElse(null), to, errors);
    }

    private ContactView known(long id) {
        return desk.byId(id).orElseThrow(NotFoundException::new);
    }

    private static Response refused(TemplateInstance page) {
        return Response.status(Response.Status.BAD_REQUEST).entity(page).build();
    }

    private static String path(long id) {
        return "/beheer/contacten/" + id;
    }
}

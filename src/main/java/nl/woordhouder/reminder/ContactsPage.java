// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import nl.woordhouder.access.Role;
import nl.woordhouder.web.Choice;
import nl.woordhouder.web.FormErrors;
import nl.woordhouder.web.Frame;
import org.jboss.resteasy.reactive.RestForm;

/** Beheer › Contacten: who gets which digest. */
@Path("/beheer/contacten")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLERK, Role.ADMIN})
public class ContactsPage {
    private static final String PATH = "/beheer/contacten";

    private final Contacts contacts;
    private final ContactDesk desk;
    private final Readers readers;
    private final Frame frame;

    ContactsPage(Contacts contacts, ContactDesk desk, Readers readers, Frame frame) {
        this.contacts = contacts;
        this.desk = desk;
        this.readers = readers;
        this.frame = frame;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(
                List<ContactRow> contacts, ContactForm form, List<Choice> readerships, FormErrors errors);
    }

    @GET
    public TemplateInstance list() {
        return page(ContactForm.EMPTY, new FormErrors());
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    public Response add(@RestForm String naam, @RestForm String adres, @RestForm String lezer, @RestForm String soort) {
        ContactForm form = ContactForm.of(naam, adres, lezer, soort);
        FormErrors errors = new FormErrors();
        Optional<Contact> added = form.read(readers, errors)
                .flatMap(filled ->
                        contacts.add(filled.address(), filled.name(), filled.readership(), filled.escalation()));
        if (added.isPresent()) {
            return frame.then(PATH, "De contactpersoon is toegevoegd.");
        }
        if (errors.isEmpty()) {
            errors.add("adres", "Dit adres krijgt dit overzicht al; kies een ander adres of een ander overzicht.");
        }
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(page(form, errors))
                .build();
    }

    @POST
    @Path("/{id}/uitzetten")
    @RolesAllowed(Role.ADMIN)
    public Response disable(long id) {
        contacts.disable(id);
        return frame.then(PATH, "De contactpersoon krijgt geen mail meer.");
    }

    @POST
    @Path("/{id}/aanzetten")
    @RolesAllowed(Role.ADMIN)
    public Response enable(long id) {
        contacts.enable(id);
        return frame.then(PATH, "De contactpersoon krijgt weer mail.");
    }

    private TemplateInstance page(ContactForm form, FormErrors errors) {
        return Templates.list(desk.all(), form, readers.choices(form.reader()), errors);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.web.WithoutFormToken;

/**
 * No more mail. Whoever holds the link of a mail may use it, without signing in. Reading the page changes nothing: mail
 * filters follow links too.
 */
@Path("/afmelden/{token}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class UnsubscribePage {
    private final Contacts contacts;
    private final Readers readers;
    private final BusinessTime time;

    UnsubscribePage(Contacts contacts, Readers readers, BusinessTime time) {
        this.contacts = contacts;
        this.readers = readers;
        this.time = time;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance form(String email, String readership);

        static native TemplateInstance deputy(String name, String deputy);

        static native TemplateInstance done();
    }

    @GET
    public TemplateInstance form(String token) {
        Contact reader = contacts.byToken(token).orElseThrow(NotFoundException::new);
        return Templates.form(reader.email(), readers.names(reader.readership()).full());
    }

    /** Also called by mail programs by themselves (RFC 8058), which bring no cookie; the token is the proof. */
    @POST
    @WithoutFormToken
    public TemplateInstance unsubscribe(String token) {
        if (!contacts.unsubscribe(token, time.now())) {
            throw new NotFoundException();
        }
        return Templates.done();
    }

    @GET
    @Path("/vervanger")
    public TemplateInstance deputyForm(String token) {
        Contact reader = contacts.byToken(token).orElseThrow(NotFoundException::new);
        String deputy = Optional.ofNullable(reader.wishes().deputy()).orElseThrow(NotFoundException::new);
        return Templates.deputy(reader.name(), deputy);
    }

    /** The deputy gets no more mail; the contact does, after the pause. */
    @POST
    @Path("/vervanger")
    @WithoutFormToken
    public TemplateInstance unsubscribeDeputy(String token) {
        if (!contacts.dismissDeputy(token)) {
            throw new NotFoundException();
        }
        return Templates.done();
    }
}

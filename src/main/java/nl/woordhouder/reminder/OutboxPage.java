// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

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
import nl.woordhouder.web.Dutch;
import nl.woordhouder.web.Frame;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Beheer › Uitbox: what was sent, what waits and why. */
@Path("/beheer/uitbox")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLERK, Role.ADMIN})
public class OutboxPage {
    private static final String PATH = "/beheer/uitbox";

    private final OutboxDesk desk;
    private final SweepRun sweep;
    private final Visitor visitor;
    private final Frame frame;

    OutboxPage(OutboxDesk desk, SweepRun sweep, Visitor visitor, Frame frame) {
        this.desk = desk;
        this.sweep = sweep;
        this.visitor = visitor;
        this.frame = frame;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(OutboxView outbox);

        static native TemplateInstance runs(RunHistory history);

        static native TemplateInstance mail(OutboxView.Letter letter);
    }

    @GET
    public TemplateInstance list(@RestQuery("stand") @Nullable String state, @RestQuery("voor") @Nullable Long before) {
        return Templates.list(desk.view(MailChoice.read(state), before));
    }

    @GET
    @Path("/controles")
    public TemplateInstance runs(@RestQuery("voor") @Nullable Long before) {
        return Templates.runs(desk.history(before));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance mail(long id) {
        return Templates.mail(desk.letter(id).orElseThrow(NotFoundException::new));
    }

    /** Sweeps now; the mail itself follows within a minute, so that a slow mail server holds nobody up. */
    @POST
    @Path("/nu-uitvoeren")
    @RolesAllowed(Role.ADMIN)
    public Response sweep() {
        int mails = sweep.run();
        String found = mails == 0
                ? "De controle is uitgevoerd: er is vandaag niets nieuws te mailen."
                : "De controle is uitgevoerd: " + Dutch.dutch(mails)
                        + (mails == 1 ? " overzicht staat klaar." : " overzichten staan klaar.");
        return frame.then(PATH, found);
    }

    @POST
    @Path("/{id}/opnieuw")
    @RolesAllowed(Role.ADMIN)
    public Response retry(long id) {
        return frame.then(
                PATH,
                desk.retry(id)
                        ? "De mail wordt opnieuw geprobeerd."
                        : "Deze mail kan nu niet opnieuw: hij is al geaccepteerd, geannuleerd of wordt net verstuurd.");
    }

    @POST
    @Path("/{id}/annuleren")
    @RolesAllowed(Role.ADMIN)
    public Response cancel(long id) {
        return frame.then(
                PATH,
                desk.cancel(id, "Geannuleerd door " + visitor.name() + ".")
                        ? "De mail is geannuleerd."
                        : "Deze mail kan niet meer worden geannuleerd: hij wacht niet meer of wordt net verstuurd.");
    }
}

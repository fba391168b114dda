// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.web.Frame;
import org.jboss.resteasy.reactive.RestQuery;

/** What newer rules would change in documents that were read before; staff look first and then approve. */
@Path("/beheer/herlezen")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLERK, Role.ADMIN})
public class RereadingPage {
    private static final int PAGE_SIZE = 20;

    private final Rereadings rereadings;
    private final RereadingWorker worker;
    private final Visitor visitor;
    private final Frame frame;

    RereadingPage(Rereadings rereadings, RereadingWorker worker, Visitor visitor, Frame frame) {
        this.rereadings = rereadings;
        this.worker = worker;
        this.visitor = visitor;
        this.frame = frame;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(
                Rereadings.Standing standing, List<Rereadings.Row> rows, int page, long last);
    }

    @GET
    public TemplateInstance list(@RestQuery("pagina") @DefaultValue("1") int page) {
        int number = Math.max(1, page);
        Rereadings.Standing standing = rereadings.standing();
        long last = Math.max(1, (standing.changed() + PAGE_SIZE - 1) / PAGE_SIZE);
        return Templates.list(standing, rereadings.rows(number - 1, PAGE_SIZE), number, last);
    }

    @POST
    @Path("bekijken")
    public Response look() {
        worker.wake();
        return frame.then(
                "/beheer/herlezen", "De documenten worden op de achtergrond opnieuw gelezen. Er verandert nog niets.");
    }

    @POST
    @Path("toepassen")
    public Response approve() {
        int approved = rereadings.approve(visitor.account());
        worker.wake();
        return frame.then(
                "/beheer/herlezen",
                approved == 0
                        ? "Er was niets om toe te passen."
                        : "De nieuwe lezing wordt op de achtergrond toegepast. Wat u besloot, blijft zoals het is.");
    }
}

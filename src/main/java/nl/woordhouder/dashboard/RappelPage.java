// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.woordhouder.access.Role;
import nl.woordhouder.web.FormErrors;
import org.jboss.resteasy.reactive.RestQuery;

/** The half-yearly rappel: what expired, what expires next, and the ministers' answers entered on one screen. */
@Path("/rappel")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLERK, Role.ADMIN})
public class RappelPage {
    static final String DAY = "peildatum";
    static final String MINISTRY = "ministerie";
    static final String FILL = "invullen";

    private final Rappels rappels;
    private final DecisionRound round;
    private final Scope scope;

    RappelPage(Rappels rappels, DecisionRound round, Scope scope) {
        this.rappels = rappels;
        this.round = round;
        this.scope = scope;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance rappel(Rappel view, RappelForm form, FormErrors errors);
    }

    @GET
    public TemplateInstance rappel(
            @RestQuery(DAY) @DefaultValue("") String day, @RestQuery(MINISTRY) @DefaultValue("") String ministry) {
        RappelForm form = RappelForm.fresh(scope.today());
        return Templates.rappel(rappels.of(day, ministry, form), form, new FormErrors());
    }

    /** Records what was decided; what could not be recorded stays on the screen, with the reason. */
    @POST
    public Response decide(MultivaluedMap<String, String> fields) {
        RappelForm form = RappelForm.sent(fields);
        return fields.containsKey(FILL)
                ? answer(fields, form.filled(), new FormErrors())
                : round.record(form, (left, errors) -> answer(fields, left, errors));
    }

    private Response answer(MultivaluedMap<String, String> fields, RappelForm form, FormErrors errors) {
        Rappel view = rappels.of(first(fields, DAY), first(fields, MINISTRY), form);
        return Response.status(errors.isEmpty() ? Response.Status.OK : Response.Status.BAD_REQUEST)
                .entity(Templates.rappel(view, form, errors))
                .build();
    }

    private static String first(MultivaluedMap<String, String> fields, String key) {
        String value = fields.getFirst(key);
        return value == null ? "" : value;
    }
}

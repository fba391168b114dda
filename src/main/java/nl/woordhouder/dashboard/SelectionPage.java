// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Collection;
import java.util.List;
import nl.woordhouder.access.Role;
import nl.woordhouder.web.Choice;
import nl.woordhouder.web.FormErrors;

/** One decision on what was ticked in the register; each line can still get its own. */
@Path("/register/besluiten")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLERK, Role.ADMIN})
public class SelectionPage {
    /** Asks for every row that the register showed, ticked or not. */
    static final String ALL = "alles";

    static final String SHOWN = "op-pagina";

    private final Rappels rappels;
    private final DecisionRound round;
    private final Scope scope;

    SelectionPage(Rappels rappels, DecisionRound round, Scope scope) {
        this.rappels = rappels;
        this.round = round;
        this.scope = scope;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance selection(
                List<Rappel.Line> lines, List<Choice> acts, RappelForm form, FormErrors errors);
    }

    @GET
    public TemplateInstance selection(@Context UriInfo address) {
        MultivaluedMap<String, String> asked = address.getQueryParameters();
        String key = asked.containsKey(ALL) ? SHOWN : RappelForm.NUMBERS;
        return page(asked.getOrDefault(key, List.of()), RappelForm.fresh(scope.today()), new FormErrors());
    }

    /** The decision for all counts where a line has none of its own. */
    @POST
    public Response decide(MultivaluedMap<String, String> fields) {
        return round.record(
                RappelForm.sent(fields).filled(),
                (form, errors) -> Response.status(Response.Status.BAD_REQUEST)
                        .entity(page(form.entries().keySet(), form, errors))
                        .build());
    }

    private TemplateInstance page(Collection<String> numbers, RappelForm form, FormErrors errors) {
        return Templates.selection(rappels.lines(numbers, form), Rappels.acts(form.forAll()), form, errors);
    }
}

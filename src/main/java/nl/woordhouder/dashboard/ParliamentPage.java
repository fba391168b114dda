// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.ministry.Upkeep;
import nl.woordhouder.web.DateField;
import nl.woordhouder.web.FormErrors;
import nl.woordhouder.web.Frame;
import org.jboss.resteasy.reactive.RestPath;

/** Committees, ministries and who answers for whom; whoever manages the product keeps them. */
@Path("/beheer/parlement")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLERK, Role.ADMIN})
public class ParliamentPage {
    private static final String HERE = "/beheer/parlement";

    private final ParliamentViews views;
    private final Upkeep upkeep;
    private final Visitor visitor;
    private final Frame frame;

    ParliamentPage(ParliamentViews views, Upkeep upkeep, Visitor visitor, Frame frame) {
        this.views = views;
        this.upkeep = upkeep;
        this.visitor = visitor;
        this.frame = frame;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(ParliamentView parliament, Typed typed, FormErrors errors);
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(views.now(), new Typed(new MultivaluedHashMap<>()), new FormErrors());
    }

    @POST
    @Path("commissies")
    @RolesAllowed(Role.ADMIN)
    public Response addCommittee(MultivaluedMap<String, String> fields) {
        Typed typed = new Typed(fields);
        FormErrors errors = new FormErrors();
        upkeep.addCommittee(typed.of(Upkeep.COMMITTEE), typed.of(Upkeep.COMMITTEE_NAME), visitor.account(), errors);
        return answer(typed, errors, "De commissie is toegevoegd.");
    }

    @POST
    @Path("commissies/{abbreviation}")
    @RolesAllowed(Role.ADMIN)
    public Response renameCommittee(@RestPath String abbreviation, MultivaluedMap<String, String> fields) {
        Typed typed = new Typed(fields);
        FormErrors errors = new FormErrors();
        upkeep.renameCommittee(abbreviation, typed.of(Upkeep.COMMITTEE_NAME), visitor.account(), errors);
        return answer(typed, errors, "De naam van de commissie is gewijzigd.");
    }

    @POST
    @Path("ministeries")
    @RolesAllowed(Role.ADMIN)
    public Response addMinistry(MultivaluedMap<String, String> fields) {
        Typed typed = new Typed(fields);
        FormErrors errors = new FormErrors();
        upkeep.addMinistry(
                typed.of(Upkeep.CODE),
                typed.of(Upkeep.ABBREVIATION),
                typed.of(Upkeep.MINISTRY_NAME),
                visitor.account(),
                errors);
        return answer(typed, errors, "Het ministerie is toegevoegd.");
    }

    @POST
    @Path("ministeries/{code}")
    @RolesAllowed(Role.ADMIN)
    public Response renameMinistry(@RestPath String code, MultivaluedMap<String, String> fields) {
        Typed typed = new Typed(fields);
        FormErrors errors = new FormErrors();
        upkeep.renameMinistry(code, typed.of(Upkeep.MINISTRY_NAME), visitor.account(), errors);
        return answer(typed, errors, "De naam van het ministerie is gewijzigd.");
    }

    @POST
    @Path("opvolgingen")
    @RolesAllowed(Role.ADMIN)
    public Response addSuccession(MultivaluedMap<String, String> fields) {
        Typed typed = new Typed(fields);
        FormErrors errors = new FormErrors();
        LocalDate day = DateField.read(Upkeep.DAY, typed.of(Upkeep.DAY), errors);
        upkeep.addSuccession(typed.of(Upkeep.PREDECESSOR), typed.of(Upkeep.SUCCESSOR), day, visitor.account(), errors);
        return answer(typed, errors, "De opvolging is toegevoegd. Vanaf die dag antwoordt het andere ministerie.");
    }

    @POST
    @Path("opvolgingen/{code}/{day}/verwijderen")
    @RolesAllowed(Role.ADMIN)
    public Response removeSuccession(@RestPath String code, @RestPath LocalDate day) {
        FormErrors errors = new FormErrors();
        upkeep.removeSuccession(code, day, visitor.account(), errors);
        return answer(new Typed(new MultivaluedHashMap<>()), errors, "De opvolging is verwijderd.");
    }

    private Response answer(Typed typed, FormErrors errors, String done) {
        return errors.isEmpty()
                ? frame.then(HERE, done)
                : Response.status(Response.Status.BAD_REQUEST)
                        .entity(Templates.list(views.now(), typed, errors))
                        .build();
    }
}

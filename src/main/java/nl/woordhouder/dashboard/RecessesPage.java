// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.calendar.Recess;
import nl.woordhouder.calendar.Recesses;
import nl.woordhouder.calendar.WorkingDays;
import nl.woordhouder.web.Choice;
import nl.woordhouder.web.Dutch;
import nl.woordhouder.web.FormErrors;
import nl.woordhouder.web.Frame;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The recesses, which staff keep, and the days off, which the law gives. */
@Path("/beheer/recessen")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLERK, Role.ADMIN})
public class RecessesPage {
    private static final String HERE = "/beheer/recessen";

    private final Recesses recesses;
    private final Scope scope;
    private final Visitor visitor;
    private final Frame frame;

    RecessesPage(Recesses recesses, Scope scope, Visitor visitor, Frame frame) {
        this.recesses = recesses;
        this.scope = scope;
        this.visitor = visitor;
        this.frame = frame;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(
                List<Line> recesses,
                RecessForm fresh,
                List<Choice> names,
                @Nullable LocalDate unknownAfter,
                List<LocalDate> holidays,
                FormErrors errors);
    }

    @GET
    public TemplateInstance list() {
        return page(RecessForm.EMPTY, new FormErrors());
    }

    @POST
    public Response add(MultivaluedMap<String, String> fields) {
        RecessForm form = RecessForm.sent(null, fields);
        FormErrors errors = new FormErrors();
        Optional<Recess> recess = read(form, errors);
        recess.ifPresent(kept -> recesses.add(kept, visitor.account()));
        return answer(form, errors, "Het reces is toegevoegd. Het telt mee voor documenten die u vanaf nu inleest.");
    }

    @POST
    @Path("{id}")
    public Response change(@RestPath long id, MultivaluedMap<String, String> fields) {
        RecessForm form = RecessForm.sent(id, fields);
        FormErrors errors = new FormErrors();
        Optional<Recess> recess = read(form, errors);
        recess.ifPresent(kept -> known(recesses.change(id, kept, visitor.account())));
        return answer(
                form, errors, "Het reces is gewijzigd. Termijnen die al zijn vastgesteld, blijven zoals zij zijn.");
    }

    @POST
    @Path("{id}/verwijderen")
    public Response remove(@RestPath long id) {
        known(recesses.remove(id, visitor.account()));
        return frame.then(HERE, "Het reces is verwijderd.");
    }

    private Optional<Recess> read(RecessForm form, FormErrors errors) {
        Optional<Recess> recess = form.read(errors);
        recess.flatMap(kept -> recesses.overlapping(kept, form.id()))
                .ifPresent(other -> errors.add(
                        form.field("eerste-dag"),
                        "Dit overlapt het %s van %s tot en met %s. Wijzig dat eerst."
                                .formatted(other.name(), Dutch.dutch(other.first()), Dutch.dutch(other.last()))));
        return recess.filter(kept -> errors.isEmpty());
    }

    private static void known(boolean found) {
        if (!found) {
            throw new NotFoundException();
        }
    }

    private Response answer(RecessForm form, FormErrors errors, String done) {
        return errors.isEmpty()
                ? frame.then(HERE, done)
                : Response.status(Response.Status.BAD_REQUEST)
                        .entity(page(form, errors))
                        .build();
    }

    private TemplateInstance page(RecessForm form, FormErrors errors) {
        List<Line> lines = recesses.numbered().entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), form))
                .toList();
        RecessForm fresh = form.id() == null ? form : RecessForm.EMPTY;
        LocalDate today = scope.today();
        return Templates.list(
                lines,
                fresh,
                names(fresh),
                recesses.lastDay().filter(last -> last.isBefore(today)).orElse(null),
                Stream.of(today.getYear(), today.getYear() + 1)
                        .flatMap(year -> WorkingDays.holidays(year).stream())
                        .toList(),
                errors);
    }

    private static Line line(long id, Recess recess, RecessForm sent) {
        boolean refused = sent.id() != null && sent.id() == id;
        RecessForm form = refused ? sent : RecessForm.of(id, recess);
        return new Line(id, recess, form, names(form), refused);
    }

    private static List<Choice> names(RecessForm form) {
        return Choice.optional(
                "kies", RecessForm.NAMES.stream().sorted().toList(), name -> name, name -> name, form.name()::equals);
    }

    /** @param open whether its form shows, because what was typed in it is refused */
    record Line(long id, Recess recess, RecessForm form, List<Choice> names, boolean open) {}
}

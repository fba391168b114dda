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
import nl.woordhouder.access.Role;
import nl.woordhouder.ministry.Committee;
import nl.woordhouder.ministry.Committees;
import nl.woordhouder.web.Choice;
import nl.woordhouder.web.Frame;
import org.jboss.resteasy.reactive.RestForm;

/** Beheer › Contacten › the steps that each committee chose for its contacts. */
@Path("/beheer/contacten/standaard")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLERK, Role.ADMIN})
public class LaddersPage {
    private final Ladders ladders;
    private final Committees committees;
    private final Frame frame;

    LaddersPage(Ladders ladders, Committees committees, Frame frame) {
        this.ladders = ladders;
        this.committees = committees;
        this.frame = frame;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<Choice> steps, List<Row> rows);
    }

    /** @param steps each step with the committee in its value, {@code BuZa:AHEAD_28} */
    record Row(String abbreviation, String name, List<Choice> steps) {
        static Row of(Committee committee, Ladder ladder) {
            List<Choice> steps = StepBox.of(ladder).stream()
                    .map(step ->
                            new Choice(prefix(committee.abbreviation()) + step.value(), step.label(), step.chosen()))
                    .toList();
            return new Row(committee.abbreviation(), committee.name(), steps);
        }
    }

    @GET
    public TemplateInstance list() {
        List<Row> rows = committees.all().stream()
                .map(committee -> Row.of(committee, ladders.ofCommittee(committee.abbreviation())))
                .toList();
        return Templates.list(StepBox.of(Ladder.FULL), rows);
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    public Response change(@RestForm("stap") List<String> ticked) {
        committees.all().stream().map(Committee::abbreviation).forEach(committee -> {
            List<String> steps = ticked.stream()
                    .filter(box -> box.startsWith(prefix(committee)))
                    .map(box -> box.substring(prefix(committee).length()))
                    .toList();
            ladders.change(committee, StepBox.ladder(steps));
        });
        return frame.then("/beheer/contacten/standaard", "De standaard per commissie is bewaard.");
    }

    private static String prefix(String committee) {
        return committee + ":";
    }
}

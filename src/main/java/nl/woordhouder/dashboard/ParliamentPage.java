// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import nl.woordhouder.access.Role;
import nl.woordhouder.ministry.Committee;
import nl.woordhouder.ministry.Committees;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.ministry.Ministry;

/** What Woordhouder knows of Parliament and government, and where from: committees and ministries. */
@Path("/beheer/parlement")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLERK, Role.ADMIN})
public class ParliamentPage {
    private final Committees committees;
    private final Ministries ministries;

    ParliamentPage(Committees committees, Ministries ministries) {
        this.committees = committees;
        this.ministries = ministries;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(
                List<CommitteeLine> committees, List<MinistryLine> ministries, List<SuccessionLine> successions);
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(
                committees.all().stream().map(ParliamentPage::line).toList(),
                ministries.all().stream().map(ParliamentPage::line).toList(),
                ministries.successions().stream()
                        .map(succession -> new SuccessionLine(
                                succession.effectiveOn(),
                                succession.predecessor().label(),
                                succession.successor().label()))
                        .toList());
    }

    private static CommitteeLine line(Committee committee) {
        return new CommitteeLine(committee.abbreviation(), committee.name());
    }

    private static MinistryLine line(Ministry ministry) {
        return new MinistryLine(ministry.abbreviation(), ministry.name(), ministry.code());
    }

    record CommitteeLine(String abbreviation, String name) {}

    /** @param code of TOOI */
    record MinistryLine(String abbreviation, String name, String code) {}

    record SuccessionLine(LocalDate day, String predecessor, String successor) {}
}

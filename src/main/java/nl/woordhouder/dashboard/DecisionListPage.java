// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.woordhouder.access.Role;
import nl.woordhouder.commitment.CommitmentRegister;
import nl.woordhouder.commitment.CommitmentRegister.Decided;
import nl.woordhouder.ministry.Ministry;
import nl.woordhouder.web.DateField;
import nl.woordhouder.web.FormErrors;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What was decided on one day, per ministry, as text for the minutes. */
@Path("/besluitenlijst")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLERK, Role.ADMIN})
public class DecisionListPage {
    static final String DAY = "dag";

    /** More than any meeting decides. */
    private static final int MOST = 2_000;

    private final CommitmentRegister register;
    private final Rows rows;
    private final Scope scope;

    DecisionListPage(CommitmentRegister register, Rows rows, Scope scope) {
        this.register = register;
        this.rows = rows;
        this.scope = scope;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(LocalDate day, String typed, List<Part> parts, FormErrors errors);
    }

    @GET
    public TemplateInstance list(@RestQuery(DAY) @DefaultValue("") String typed) {
        FormErrors errors = new FormErrors();
        LocalDate day = Optional.ofNullable(DateField.read(DAY, typed, errors)).orElse(scope.today());
        return Templates.list(
                day, errors.isEmpty() ? day.toString() : typed, errors.isEmpty() ? parts(day) : List.of(), errors);
    }

    private List<Part> parts(LocalDate day) {
        Map<String, Ministry> byCode = rows.byCode();
        Map<String, List<Decided>> byMinistry = register.decidedOn(day, MOST).stream()
                .collect(Collectors.groupingBy(
                        decided ->
                                byCode.get(decided.commitment().answeringCode()).name(),
                        TreeMap::new,
                        Collectors.toList()));
        return byMinistry.entrySet().stream()
                .map(entry -> new Part(
                        entry.getKey(),
                        entry.getValue().stream().map(DecisionListPage::line).toList()))
                .toList();
    }

    private static Line line(Decided decided) {
        return new Line(
                decided.commitment().number(),
                decided.commitment().subject(),
                Timeline.change(decided.event()),
                decided.event().reason());
    }

    /** The decisions that concern one ministry. */
    record Part(String ministry, List<Line> lines) {}

    /** @param change what it was and what it became */
    record Line(
            String number,
            String subject,
            String change,
            @Nullable String reason) {}
}

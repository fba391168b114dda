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
import java.util.LinkedHashMap;
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
import nl.woordhouder.web.Dutch;
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

    /** The same as plain text, to paste in the minutes. */
    @GET
    @Path("tekst")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    public String text(@RestQuery(DAY) @DefaultValue("") String typed) {
        LocalDate day = Optional.ofNullable(DateField.read(DAY, typed, new FormErrors()))
                .orElse(scope.today());
        StringBuilder text = new StringBuilder("Besluitenlijst toezeggingen, " + Dutch.dutch(day) + "\n");
        for (Part part : parts(day)) {
            text.append('\n').append(part.ministry()).append('\n');
            part.lines().forEach(line -> text.append(line.text()));
        }
        return text.toString();
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
                .map(entry -> new Part(entry.getKey(), lines(entry.getValue())))
                .toList();
    }

    /** What was decided on one commitment at one moment is one line, however much it changed. */
    private static List<Line> lines(List<Decided> decided) {
        return decided.stream()
                .collect(Collectors.groupingBy(
                        one -> one.commitment().number() + one.event().occurredAt(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(DecisionListPage::line)
                .toList();
    }

    private static Line line(List<Decided> together) {
        Decided first = together.get(0);
        return new Line(
                first.commitment().number(),
                first.commitment().subject(),
                together.stream().map(one -> Timeline.decision(one.event())).collect(Collectors.joining("; ")),
                first.event().reason());
    }

    /** The decisions that concern one ministry. */
    record Part(String ministry, List<Line> lines) {}

    /** @param change what it was and what it became */
    record Line(
            String number,
            String subject,
            String change,
            @Nullable String reason) {
        String text() {
            return "- " + number + " " + subject + ": " + change + "." + (reason == null ? "" : " " + reason) + "\n";
        }
    }
}

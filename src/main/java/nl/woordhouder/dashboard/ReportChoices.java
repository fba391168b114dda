// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import nl.woordhouder.dashboard.Report.Select;
import nl.woordhouder.ministry.Committee;
import nl.woordhouder.ministry.Committees;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.ministry.Ministry;
import nl.woordhouder.web.Choice;

/** The lists by which a report is chosen. */
@RequestScoped
class ReportChoices {
    private final Committees committees;
    private final Ministries ministries;
    private final Scope scope;

    ReportChoices(Committees committees, Ministries ministries, Scope scope) {
        this.committees = committees;
        this.ministries = ministries;
        this.scope = scope;
    }

    List<Select> committee(ReportQuery query) {
        String chosen = query.one(RegisterQuery.COMMITTEE);
        return List.of(new Select(
                RegisterQuery.COMMITTEE,
                "Commissie",
                Choice.optional(
                        "alle", committees.all(), Committee::abbreviation, Committee::name, chosen::equalsIgnoreCase)));
    }

    /** Empty for somebody of a ministry, who sees that one only. */
    List<Select> ministry(ReportQuery query) {
        String chosen = query.one(RegisterQuery.MINISTRY);
        return scope.isOneMinistry()
                ? List.of()
                : List.of(new Select(
                        RegisterQuery.MINISTRY,
                        "Ministerie",
                        Choice.optional(
                                "alle",
                                ministries.all(),
                                Ministry::abbreviation,
                                Ministry::label,
                                chosen::equalsIgnoreCase)));
    }
}

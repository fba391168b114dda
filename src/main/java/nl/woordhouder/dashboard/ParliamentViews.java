// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import nl.woordhouder.audit.ManagementChange;
import nl.woordhouder.audit.ManagementLog;
import nl.woordhouder.dashboard.ParliamentView.ChangeLine;
import nl.woordhouder.dashboard.ParliamentView.CommitteeLine;
import nl.woordhouder.dashboard.ParliamentView.MinistryLine;
import nl.woordhouder.dashboard.ParliamentView.SuccessionLine;
import nl.woordhouder.ministry.Committees;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.ministry.Succession;
import nl.woordhouder.web.Frame;

/** Committees, ministries, successions and the last changes of all that staff keep, for a page. */
@RequestScoped
class ParliamentViews {
    private static final int SHOWN_CHANGES = 20;

    private final Committees committees;
    private final Ministries ministries;
    private final ManagementLog log;
    private final Scope scope;
    private final Frame frame;

    ParliamentViews(Committees committees, Ministries ministries, ManagementLog log, Scope scope, Frame frame) {
        this.committees = committees;
        this.ministries = ministries;
        this.log = log;
        this.scope = scope;
        this.frame = frame;
    }

    ParliamentView now() {
        return new ParliamentView(
                committees.all().stream()
                        .map(one -> new CommitteeLine(one.abbreviation(), one.name()))
                        .toList(),
                ministries.all().stream()
                        .map(one -> new MinistryLine(one.code(), one.abbreviation(), one.name(), one.label()))
                        .toList(),
                ministries.successions().stream()
                        .map(one -> line(one, scope.today()))
                        .toList(),
                log.latest(SHOWN_CHANGES).stream().map(this::line).toList());
    }

    private static SuccessionLine line(Succession succession, LocalDate today) {
        return new SuccessionLine(
                succession.effectiveOn(),
                succession.predecessor().code(),
                succession.predecessor().label(),
                succession.successor().label(),
                succession.effectiveOn().isAfter(today));
    }

    private ChangeLine line(ManagementChange change) {
        String before = change.oldValue();
        String after = change.newValue();
        String words = before == null
                ? "toegevoegd: " + after
                : after == null ? "verwijderd: " + before : before + " → " + after;
        return new ChangeLine(frame.moment(change.occurredAt()), change.actor(), change.subject(), words);
    }
}

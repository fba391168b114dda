// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentFilter;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.search.SoughtWords;
import nl.woordhouder.dashboard.RappelEntry.Act;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.ministry.Ministry;
import nl.woordhouder.web.Choice;
import nl.woordhouder.web.Dutch;
import org.jspecify.annotations.Nullable;

/** Gathers the screen of a rappel. */
@RequestScoped
class Rappels {
    /** What a person can go through on one screen; the rest comes once these are decided. */
    private static final int MOST = 100;

    private final Scope scope;
    private final CommitmentRepository commitments;
    private final Rows rows;
    private final Ministries ministries;

    Rappels(Scope scope, CommitmentRepository commitments, Rows rows, Ministries ministries) {
        this.scope = scope;
        this.commitments = commitments;
        this.rows = rows;
        this.ministries = ministries;
    }

    /** @param dayText a reference day; anything else stands for the current one */
    Rappel of(String dayText, String ministryText, RappelForm form) {
        RappelDay day = RappelDay.of(dayText).orElseGet(() -> RappelDay.current(scope.today()));
        Ministry ministry = Optional.of(ministryText)
                .filter(text -> !text.isBlank())
                .flatMap(ministries::byAnyName)
                .orElse(null);
        String abbreviation = ministry == null ? "" : ministry.abbreviation();
        return new Rappel(
                day.date(),
                days(day),
                abbreviation,
                Choice.optional(
                        "alle", ministries.all(), Ministry::abbreviation, Ministry::label, abbreviation::equals),
                List.of(part(day.expired(), ministry, form), part(day.expiring(), ministry, form)),
                acts(form.forAll()));
    }

    private Rappel.Part part(RappelDay.Period period, @Nullable Ministry ministry, RappelForm form) {
        CommitmentFilter filter = scope.everything()
                .withStatuses(CommitmentStatus.UNSETTLED)
                .withMinistries(ministry == null ? List.of() : List.of(ministry.code()))
                .dueBetween(period.from(), period.until())
                .from(null, MOST);
        Map<String, Ministry> byCode = rows.byCode();
        List<Rappel.Line> lines = commitments.page(filter).stream()
                .map(commitment -> line(commitment, byCode, form))
                .toList();
        String url = "/register?status=openstaand&status=deels+voldaan"
                + (period.from() == null ? "" : "&van=" + period.from()) + "&tot=" + period.until()
                + (ministry == null ? "" : "&ministerie=" + ministry.abbreviation());
        return new Rappel.Part(period.id(), period.heading(), commitments.count(filter), url, lines);
    }

    /** The commitments with these numbers, in that order; what does not exist is left out. */
    List<Rappel.Line> lines(Collection<String> numbers, RappelForm form) {
        Map<String, Ministry> byCode = rows.byCode();
        return numbers.stream()
                .distinct()
                .limit(MOST)
                .flatMap(number -> commitments.byNumber(number).stream())
                .filter(scope::allows)
                .map(commitment -> line(commitment, byCode, form))
                .toList();
    }

    private Rappel.Line line(Commitment commitment, Map<String, Ministry> byCode, RappelForm form) {
        RappelEntry entry = form.entries()
                .getOrDefault(
                        commitment.number(),
                        new RappelEntry(commitment.number(), commitment.version(), Act.NONE, "", ""));
        return new Rappel.Line(
                Rows.row(commitment, byCode, SoughtWords.NONE, scope.today()),
                commitment.version(),
                commitment.question() == null ? null : commitment.question().until(),
                acts(entry.act()),
                entry.until(),
                entry.reason());
    }

    static List<Choice> acts(Act chosen) {
        return Arrays.stream(Act.values())
                .map(act -> new Choice(act.value(), act.label(), act == chosen))
                .toList();
    }

    private List<Choice> days(RappelDay chosen) {
        List<RappelDay> days = new ArrayList<>(RappelDay.choices(scope.today()));
        if (!days.contains(chosen)) {
            days.add(0, chosen);
        }
        return days.stream()
                .map(day -> new Choice(day.date().toString(), Dutch.dutchShort(day.date()), day.equals(chosen)))
                .toList();
    }
}

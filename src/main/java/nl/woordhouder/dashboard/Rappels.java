// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentFilter;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.commitment.CommitmentStatus;
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
        String written = Dutch.dutchShort(day.date());
        return new Rappel(
                day.date(),
                days(day),
                ministry == null ? "" : ministry.abbreviation(),
                ministryChoices(ministry),
                List.of(
                        part("verlopen", "Verlopen voor " + written, null, day.lastExpired(), ministry, form),
                        part(
                                "verloopt",
                                "Verloopt van " + written + " tot en met " + Dutch.dutchShort(day.lastExpiring()),
                                day.date(),
                                day.lastExpiring(),
                                ministry,
                                form)),
                acts(form.forAll()));
    }

    private Rappel.Part part(
            String id,
            String heading,
            @Nullable LocalDate from,
            LocalDate until,
            @Nullable Ministry ministry,
            RappelForm form) {
        CommitmentFilter filter = scope.everything()
                .withStatuses(CommitmentStatus.UNSETTLED)
                .withMinistries(ministry == null ? List.of() : List.of(ministry.code()))
                .dueBetween(from, until)
                .from(null, MOST);
        Map<String, Ministry> byCode = rows.byCode();
        List<Rappel.Line> lines = commitments.page(filter).stream()
                .map(commitment -> line(commitment, byCode, form))
                .toList();
        String url = "/register?status=openstaand&status=deels+voldaan" + (from == null ? "" : "&van=" + from) + "&tot="
                + until + (ministry == null ? "" : "&ministerie=" + ministry.abbreviation());
        return new Rappel.Part(id, heading, commitments.count(filter), url, lines);
    }

    private Rappel.Line line(Commitment commitment, Map<String, Ministry> byCode, RappelForm form) {
        RappelEntry entry = form.entries()
                .getOrDefault(
                        commitment.number(),
                        new RappelEntry(commitment.number(), commitment.version(), Act.NONE, "", ""));
        return new Rappel.Line(
                Rows.row(commitment, byCode, "", scope.today()),
                commitment.version(),
                acts(entry.act()),
                entry.until(),
                entry.reason());
    }

    private static List<Choice> acts(Act chosen) {
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

    private List<Choice> ministryChoices(@Nullable Ministry chosen) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "alle", chosen == null)));
        for (Ministry ministry : ministries.all()) {
            String label = ministry.abbreviation() + " – " + ministry.name();
            choices.add(new Choice(
                    ministry.abbreviation(),
                    label,
                    chosen != null && ministry.code().equals(chosen.code())));
        }
        return choices;
    }
}

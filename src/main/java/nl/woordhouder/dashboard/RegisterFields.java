// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.CommitmentType;
import nl.woordhouder.ministry.Committee;
import nl.woordhouder.ministry.Ministry;
import nl.woordhouder.web.Choice;
import nl.woordhouder.web.DateField;
import nl.woordhouder.web.Dutch;
import nl.woordhouder.web.FormErrors;

/**
 * The filters of the register as the fields and chips of its page.
 *
 * @param allMinistries what can be chosen; empty when the visitor sees one ministry only
 * @param people names and offices of those who promised, to choose from
 */
record RegisterFields(
        RegisterQuery query, List<Ministry> allMinistries, List<Committee> allCommittees, List<String> people) {
    public String text() {
        return query.one(RegisterQuery.TEXT);
    }

    public String from() {
        return query.one(RegisterQuery.FROM);
    }

    public String until() {
        return query.one(RegisterQuery.UNTIL);
    }

    public String person() {
        return query.one(RegisterQuery.PERSON);
    }

    public String dossier() {
        return query.one(RegisterQuery.DOSSIER);
    }

    public String member() {
        return query.one(RegisterQuery.MEMBER);
    }

    public String party() {
        return query.one(RegisterQuery.PARTY);
    }

    /** Whether anything is filtered that few people filter by: only then its fields are unfolded. */
    public boolean rare() {
        return Stream.of(RegisterQuery.KIND, RegisterQuery.DOSSIER, RegisterQuery.MEMBER, RegisterQuery.PARTY)
                .anyMatch(key -> !query.all(key).isEmpty());
    }

    public String sort() {
        return query.one(RegisterQuery.SORT);
    }

    /** The filters for a form that keeps them. */
    public List<RegisterQuery.Field> kept() {
        return query.firstPage().fields();
    }

    /** Empty when there is nothing to choose. */
    public List<Choice> ministries() {
        if (allMinistries.isEmpty()) {
            return List.of();
        }
        return optional(RegisterQuery.MINISTRY, allMinistries, Ministry::abbreviation, Ministry::label);
    }

    public List<Choice> committees() {
        return optional(RegisterQuery.COMMITTEE, allCommittees, Committee::abbreviation, Committee::name);
    }

    public List<Choice> statuses() {
        return Arrays.stream(CommitmentStatus.values())
                .map(status -> choice(RegisterQuery.STATUS, status.dutch(), status.dutch()))
                .toList();
    }

    public List<Choice> kinds() {
        return optional(
                RegisterQuery.KIND, List.of(CommitmentType.values()), CommitmentType::dutch, CommitmentType::dutch);
    }

    public List<Choice> dues() {
        boolean any = query.all(RegisterQuery.DUE).isEmpty();
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "alle", any)));
        for (DueChoice due : DueChoice.values()) {
            choices.add(choice(RegisterQuery.DUE, due.word(), due.label()));
        }
        return choices;
    }

    /** What is filtered now, each with the address of the list without it. */
    public List<Chip> chips() {
        return chips(query);
    }

    /** What a query filters, each with the address of the list without it. */
    static List<Chip> chips(RegisterQuery query) {
        List<Chip> chips = new ArrayList<>();
        chips(chips, query, RegisterQuery.TEXT, text -> "‘" + text + "’");
        chips(
                chips,
                query,
                RegisterQuery.DUE,
                word -> DueChoice.of(word).map(DueChoice::label).orElse(word));
        chips(chips, query, RegisterQuery.MINISTRY, UnaryOperator.identity());
        chips(chips, query, RegisterQuery.PERSON, UnaryOperator.identity());
        chips(chips, query, RegisterQuery.KIND, UnaryOperator.identity());
        chips(chips, query, RegisterQuery.DOSSIER, dossier -> "dossier " + dossier);
        chips(chips, query, RegisterQuery.MEMBER, member -> "lid " + member);
        chips(chips, query, RegisterQuery.PARTY, party -> "fractie " + party);
        chips(chips, query, RegisterQuery.COMMITTEE, committee -> "commissie " + committee);
        chips(chips, query, RegisterQuery.STATUS, UnaryOperator.identity());
        chips(chips, query, RegisterQuery.FROM, day -> "vanaf " + written(day));
        chips(chips, query, RegisterQuery.UNTIL, day -> "tot en met " + written(day));
        return chips;
    }

    private static void chips(List<Chip> chips, RegisterQuery query, String key, UnaryOperator<String> words) {
        for (String value : query.all(key)) {
            chips.add(new Chip(words.apply(value), query.without(key, value).url()));
        }
    }

    private static String written(String day) {
        LocalDate date = DateField.read("", day, new FormErrors());
        return date == null ? day : Dutch.dutchShort(date);
    }

    private <T> List<Choice> optional(
            String key, List<T> things, Function<T, String> value, Function<T, String> label) {
        return Choice.optional("alle", things, value, label, sent -> isChosen(key, sent));
    }

    private Choice choice(String key, String value, String label) {
        return new Choice(value, label, isChosen(key, value));
    }

    private boolean isChosen(String key, String value) {
        return query.all(key).stream().anyMatch(value::equalsIgnoreCase);
    }

    /** A filter that is on. */
    record Chip(String words, String withoutUrl) {}
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.facts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.woordhouder.extraction.rulebook.RuleFiles;
import nl.woordhouder.extraction.rulebook.Section;
import org.jspecify.annotations.Nullable;

/**
 * Who held which office when, and the ministries behind their abbreviations: the rule book's folder {@code ambten}. Where
 * more than one answer fits there is none: who promises is never guessed.
 */
public final class Cabinets {
    private static final Set<String> KEYS = Set.of("naam", "ambt", "van", "tot");

    private final Map<String, String> ministries;
    private final List<Holder> holders;

    private record Holder(String name, String office, LocalDate from, LocalDate until) {
        boolean isInOffice(@Nullable LocalDate day) {
            return day == null || !day.isBefore(from) && !day.isAfter(until);
        }
    }

    private Cabinets(Map<String, String> ministries, List<Holder> holders) {
        this.ministries = ministries;
        this.holders = holders;
    }

    /** The offices that a rule book lists; none when it has no such folder. */
    public static Cabinets read(RuleFiles files) {
        Map<String, String> ministries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        List<Holder> holders = new ArrayList<>();
        for (Section file : files.folder("ambten")) {
            Section names = file.section("ministeries");
            names.keys().forEach(abbreviation -> ministries.put(abbreviation, names.text(abbreviation)));
            file.sections("bewindspersonen").forEach(row -> holders.add(holder(row.onlyKeys(KEYS))));
        }
        return new Cabinets(ministries, List.copyOf(holders));
    }

    private static Holder holder(Section row) {
        LocalDate until = row.has("tot") ? day(row, "tot") : LocalDate.MAX;
        return new Holder(row.text("naam"), row.text("ambt"), day(row, "van"), until);
    }

    private static LocalDate day(Section row, String key) {
        try {
            return LocalDate.parse(row.text(key));
        } catch (DateTimeParseException noDay) {
            throw row.broken("'" + key + "' is geen dag; schrijf jjjj-mm-dd");
        }
    }

    /**
     * The office of somebody.
     *
     * @param name the family name as the transcripts write it ("Van Duin")
     * @param function "minister", which includes the prime minister, or "staatssecretaris"; empty for either
     * @param day the day on which it was held; null when that is not known
     * @return empty when nobody or more than one office fits
     */
    public Optional<String> office(String name, String function, @Nullable LocalDate day) {
        return only(
                holder -> holder.name().equalsIgnoreCase(name)
                        && holder.office().startsWith(function)
                        && holder.isInOffice(day),
                Holder::office);
    }

    /** The family name of who held an office, spelled out, on a day; empty when nobody or more than one fits. */
    public Optional<String> person(String office, LocalDate day) {
        return only(holder -> holder.office().equalsIgnoreCase(office) && holder.isInOffice(day), Holder::name);
    }

    /** An office with the name of its ministry instead of the abbreviation: "minister van VWS"; unchanged without one. */
    public String spelledOut(String office) {
        int space = office.lastIndexOf(' ');
        String name = ministries.get(office.substring(space + 1));
        return space < 0 || name == null ? office : office.substring(0, space + 1) + name;
    }

    private Optional<String> only(Predicate<Holder> fits, Function<Holder, String> answer) {
        List<String> answers =
                holders.stream().filter(fits).map(answer).distinct().limit(2).toList();
        return answers.size() == 1 ? Optional.of(answers.get(0)) : Optional.empty();
    }
}

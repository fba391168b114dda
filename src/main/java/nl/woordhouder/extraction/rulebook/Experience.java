// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.rulebook;

import java.util.HashMap;
import java.util.Map;

/**
 * How often each rule was right in the labelled development set, from the files under {@code rules/ervaring}. They hold
 * counts and no sentences; {@code CertaintyCorpusTest} makes them.
 */
public final class Experience {
    /** A rule that found this many things counts for as much as the group that it belongs to. */
    private static final int WEIGHT = 8;

    /** A group of which nothing is known is as often right as wrong; this many unseen finds keep it near that. */
    private static final int UNSEEN = 2;

    private final Map<String, Tally> groups;
    private final Map<String, Tally> rules;

    /**
     * @param groups by the name of a kind of find, such as "beloften met een moment"
     * @param rules by the id of a rule
     */
    public Experience(Map<String, Tally> groups, Map<String, Tally> rules) {
        this.groups = Map.copyOf(groups);
        this.rules = Map.copyOf(rules);
    }

    /**
     * How sure a find is.
     *
     * @param value the expected part of such finds in which a reader agrees, 0..1
     * @param explanation in Dutch, where the value comes from
     */
    public record Certainty(double value, String explanation) {}

    /** The experience that a rule book holds; empty when it lists none. */
    public static Experience read(RuleFiles files) {
        Map<String, Tally> groups = new HashMap<>();
        Map<String, Tally> rules = new HashMap<>();
        for (Section file : files.folder("ervaring")) {
            add(file.section("groepen"), groups);
            add(file.section("regels"), rules);
        }
        return new Experience(groups, rules);
    }

    /** The counts of all rules, by id. */
    public Map<String, Tally> rules() {
        return rules;
    }

    /** The counts of all groups, by name. */
    public Map<String, Tally> groups() {
        return groups;
    }

    /** How sure what a rule finds is: its own record, drawn towards that of its group as long as it is short. */
    public Certainty of(String group, String rule) {
        Tally own = rules.getOrDefault(rule, Tally.NONE);
        double usual = usual(groups.getOrDefault(group, Tally.NONE));
        double value = (own.agreed() + WEIGHT * usual) / (own.total() + WEIGHT);
        String record = own.total() == 0
                ? "deze regel vond in de ontwikkelset niets"
                : "in de ontwikkelset had deze regel het " + own.right() + " keer goed en " + own.wrong()
                        + " keer fout, en twijfelde een lezer " + own.doubtful() + " keer";
        return new Certainty(
                value,
                "Zekerheid " + percent(value) + ": " + record + "; van alle " + group + " klopte daar " + percent(usual)
                        + ".");
    }

    private static String percent(double part) {
        return Math.round(100 * part) + "%";
    }

    private static double usual(Tally group) {
        return (group.agreed() + UNSEEN / 2.0) / (group.total() + UNSEEN);
    }

    private static void add(Section section, Map<String, Tally> tallies) {
        section.keys().forEach(key -> tallies.put(key, Tally.read(section, key)));
    }
}

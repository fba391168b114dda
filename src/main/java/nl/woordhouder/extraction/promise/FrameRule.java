// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import nl.woordhouder.extraction.Candidate.Type;
import nl.woordhouder.extraction.rulebook.Example;
import nl.woordhouder.extraction.rulebook.Section;

/**
 * A rule of the rule book: when a frame shows all required traits and none of the excluded ones, this is the verdict.
 *
 * @param id its name in Dutch
 * @param meaning what it recognises, in Dutch for staff
 * @param required of each set the frame must have at least one
 * @param excluded the frame must have none of these
 * @param verdict what the frame is
 * @param type what kind of promise
 * @param certainty 0..1
 * @param examples texts that this rule decides
 * @param counterExamples texts that it must leave alone
 */
public record FrameRule(
        String id,
        String meaning,
        List<BitSet> required,
        BitSet excluded,
        Verdict verdict,
        Type type,
        double certainty,
        List<Example> examples,
        List<Example> counterExamples) {

    private static final Set<String> KEYS = Set.of(
            "id", "betekenis", "als", "niet", "oordeel", "soort", "zekerheid", "voorbeelden", "tegenvoorbeelden");

    static FrameRule read(Section section, Vocabulary vocabulary) {
        section.onlyKeys(KEYS);
        BitSet excluded = new BitSet();
        if (section.has("niet")) {
            traits(section.section("niet"), vocabulary).forEach(excluded::or);
        }
        return new FrameRule(
                section.text("id"),
                section.text("betekenis"),
                traits(section.section("als"), vocabulary),
                excluded,
                Verdict.read(section),
                section.textOr("soort", "informeren").equals("handelen") ? Type.ACT : Type.INFORM,
                certainty(section),
                section.examples(),
                section.counterExamples());
    }

    /** Whether a frame with these traits has all that the rule asks for. */
    public boolean matches(BitSet traits) {
        for (BitSet one : required) {
            if (!traits.intersects(one)) {
                return false;
            }
        }
        return !traits.intersects(excluded);
    }

    /** Whether it matches traits with some that times give. */
    boolean mayMatch(BitSet traits) {
        for (BitSet one : required) {
            if (!traits.intersects(one) && !Trait.MOMENTS.intersects(one)) {
                return false;
            }
        }
        return !traits.intersects(excluded);
    }

    /** Whether it matches traits, whatever times add to them. */
    boolean matchesAnyway(BitSet traits) {
        return matches(traits) && !Trait.MOMENTS.intersects(excluded);
    }

    /** Whether frames with a deed may be of interest: the rule names that deed or none. */
    boolean mayConcern(int deed, Vocabulary vocabulary) {
        return required.stream().allMatch(one -> one.get(deed) || !vocabulary.areAll("daad", one));
    }

    /** Whether this rule takes every frame that {@code later} would take, so that {@code later} can never decide. */
    public boolean shadows(FrameRule later) {
        boolean asksNoMore =
                required.stream().allMatch(mine -> later.required.stream().anyMatch(theirs -> isSubset(theirs, mine)));
        return asksNoMore && isSubset(excluded, later.excluded);
    }

    private static boolean isSubset(BitSet small, BitSet large) {
        BitSet rest = (BitSet) small.clone();
        rest.andNot(large);
        return rest.isEmpty();
    }

    private static List<BitSet> traits(Section conditions, Vocabulary vocabulary) {
        List<BitSet> sets = new ArrayList<>();
        for (String kind : conditions.keys()) {
            BitSet set = new BitSet();
            for (String value : conditions.texts(kind)) {
                Integer number = vocabulary.known(kind, value);
                if (number == null) {
                    throw conditions.broken(
                            "'" + kind + ": " + value + "' bestaat niet in de woorden van het regelboek");
                }
                set.set(number);
            }
            sets.add(set);
        }
        return sets;
    }

    private static double certainty(Section section) {
        try {
            double certainty = Double.parseDouble(section.textOr("zekerheid", "0.5"));
            if (certainty >= 0 && certainty <= 1) {
                return certainty;
            }
        } catch (NumberFormatException mistake) {
            throw new nl.woordhouder.extraction.rulebook.BrokenRuleBook(
                    section.place(), "'zekerheid' is geen getal", mistake);
        }
        throw section.broken("'zekerheid' ligt tussen 0 en 1");
    }
}

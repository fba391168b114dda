// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.woordhouder.extraction.promise.Sense.Mark;
import nl.woordhouder.extraction.promise.Sense.Verbal;
import nl.woordhouder.extraction.rulebook.RuleFiles;

/** Finds words of the lexicon that no rule can use, and words that stand in two places that contradict each other. */
final class LexiconLint {
    /** What the grammar itself asks for: {@link Requests} looks for words that ask. */
    private static final Set<String> ASKED_BY_GRAMMAR = Set.of("vraagt:ja");

    /** Which of their kinds "dat", "welke" and "waardoor" open, follows from the words beside them: {@link Openers}. */
    private static final String OPENERS = "bijzin";

    private final Vocabulary vocabulary = new Vocabulary();
    private final BitSet asked = new BitSet();
    private final Map<String, Set<String>> marks = new TreeMap<>();
    private final Map<String, Set<String>> verbs = new TreeMap<>();
    private final Set<String> given = new TreeSet<>();

    LexiconLint(RuleFiles files) {
        Lexicon lexicon = Lexicon.read(files, vocabulary);
        for (FrameRule rule : FrameRules.read(files, vocabulary, "beloften").all()) {
            rule.required().forEach(asked::or);
            asked.or(rule.excluded());
        }
        lexicon.each(this::note);
    }

    /** Lists of words that no rule asks for or excludes. */
    List<String> unused() {
        return given.stream()
                .filter(trait -> !ASKED_BY_GRAMMAR.contains(trait))
                .filter(trait -> !asked.get(number(trait)))
                .map(trait -> "geen regel vraagt naar " + trait)
                .toList();
    }

    /** Words that show two values of one kind, and verb forms that are two verbs with the same companions. */
    List<String> contradictions() {
        List<String> contradictions = new ArrayList<>();
        marks.forEach((word, values) -> report(word, values, contradictions));
        verbs.forEach((form, deeds) -> report(form, deeds, contradictions));
        return contradictions;
    }

    private static void report(String what, Set<String> places, List<String> contradictions) {
        if (places.size() > 1) {
            contradictions.add(what + " staat onder " + String.join(" en ", places));
        }
    }

    private void note(String phrase, Sense sense) {
        if (sense instanceof Mark mark && mark.trait() != Mark.NO_TRAIT) {
            given.add(vocabulary.name(mark.trait()));
            if (!mark.kind().equals(OPENERS)) {
                marks.computeIfAbsent("'" + phrase + "' van " + mark.kind(), key -> new TreeSet<>())
                        .add(mark.value());
            }
        } else if (sense instanceof Verbal verbal) {
            String form = "'" + phrase + "' met " + verbal.verb().companions() + " als " + verbal.form();
            verbs.computeIfAbsent(form, key -> new TreeSet<>())
                    .add(verbal.verb().deed());
        }
    }

    private int number(String trait) {
        int colon = trait.indexOf(':');
        return vocabulary.number(trait.substring(0, colon), trait.substring(colon + 1));
    }
}

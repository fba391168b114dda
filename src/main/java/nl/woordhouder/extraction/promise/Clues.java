// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woordhouder.extraction.promise.Sense.Mark;
import nl.woordhouder.extraction.promise.Sense.Verbal;

/**
 * Gives a bit to everything that must be met before a rule can find something: one of the traits that it asks for, one of
 * the words that belong to a verb, one of the auxiliaries that make a tense. What a word shows is a row of longs with the
 * bits of all demands that it meets, so that a sentence's are gathered by "or" and a rule is tried by a look at each long.
 */
final class Clues {
    private final Map<Set<String>, Integer> demands = new HashMap<>();
    private final Map<String, BitSet> met = new HashMap<>();
    private final Set<String> prepositions = new HashSet<>();
    private final Vocabulary vocabulary;

    /** @param rules the rules that find something */
    Clues(List<FrameRule> rules, Lexicon lexicon, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        rules.forEach(rule -> rule.required().forEach(traits -> know(names(traits))));
        Tenses.DEMANDS.forEach(this::know);
        know(words(VerbChances.PERSONS));
        lexicon.each((phrase, sense) -> {
            if (sense instanceof Mark mark && mark.wordKind() == WordKind.PREPOSITION) {
                prepositions.add(phrase);
            }
        });
        lexicon.each((phrase, sense) -> {
            if (sense instanceof Verbal verbal && !verbal.verb().standsAlone()) {
                know(words(companions(verbal.verb())));
            }
        });
    }

    /** The words of which one must stand in a sentence before a verb with companions can. */
    List<String> companions(Verb verb) {
        return verb.companions().stream().map(this::rarest).toList();
    }

    /** A phrase is met by its rarer word: "hoogte" of "op de hoogte". */
    String rarest(List<String> phrase) {
        return phrase.stream()
                .filter(word -> !prepositions.contains(word))
                .max(Comparator.comparingInt(String::length))
                .orElse(phrase.get(phrase.size() - 1));
    }

    /** An empty row. */
    long[] none() {
        return new long[demands.size() / Long.SIZE + 1];
    }

    /** Adds that a trait is shown. */
    void addTrait(long[] clues, int trait) {
        add(clues, vocabulary.name(trait));
    }

    /** Adds that a word stands in the sentence. */
    void addWord(long[] clues, String word) {
        add(clues, name(word));
    }

    void addAuxiliary(long[] clues, Auxiliary auxiliary, boolean past) {
        add(clues, name(auxiliary, past));
    }

    /** Adds the demand for one of these traits. */
    void askTrait(long[] clues, BitSet traits) {
        ask(clues, names(traits));
    }

    /** Adds the demand for one of these words. */
    void askWord(long[] clues, List<String> words) {
        ask(clues, words(words));
    }

    /** Adds a demand that is known by the names of what meets it. */
    void ask(long[] clues, Set<String> names) {
        Integer number = demands.get(names);
        if (number == null) {
            throw new IllegalStateException("no demand: " + names);
        }
        set(clues, number);
    }

    /** What nobody asks for meets no demand. */
    private void add(long[] clues, String name) {
        met.getOrDefault(name, new BitSet()).stream().forEach(demand -> set(clues, demand));
    }

    private static void set(long[] clues, int demand) {
        clues[demand / Long.SIZE] |= 1L << demand;
    }

    private void know(Set<String> names) {
        int number = demands.computeIfAbsent(names, some -> demands.size());
        names.forEach(name -> met.computeIfAbsent(name, some -> new BitSet()).set(number));
    }

    private Set<String> names(BitSet traits) {
        return traits.stream().mapToObj(vocabulary::name).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> words(List<String> words) {
        return words.stream().map(Clues::name).collect(Collectors.toUnmodifiableSet());
    }

    private static String name(String word) {
        return "woord:" + word;
    }

    static String name(Auxiliary auxiliary, boolean past) {
        return (past ? "toen:" : "nu:") + auxiliary;
    }

    /** Whether all that is asked is shown. */
    static boolean meets(long[] shown, long[] asked) {
        for (int at = 0; at < asked.length; at++) {
            if ((asked[at] & ~shown[at]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Adds a row to another. */
    static void or(long[] into, long[] other) {
        for (int at = 0; at < other.length; at++) {
            into[at] |= other[at];
        }
    }

    static boolean isEmpty(long[] clues) {
        for (long some : clues) {
            if (some != 0) {
                return false;
            }
        }
        return true;
    }
}

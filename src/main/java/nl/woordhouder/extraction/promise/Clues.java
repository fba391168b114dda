// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woordhouder.extraction.promise.Sense.Mark;
import nl.woordhouder.extraction.promise.Sense.Verbal;

/**
 * Gives a bit to everything that a word can show and a rule can ask for: the traits in the conditions of the rules, words
 * that belong to verbs, and auxiliaries. A set of clues is a row of longs, so that a sentence's are gathered by "or".
 */
final class Clues {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> prepositions = new HashSet<>();
    private final Vocabulary vocabulary;

    /** @param rules the rules that find something */
    Clues(List<FrameRule> rules, Lexicon lexicon, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        rules.forEach(rule -> rule.required().forEach(this::know));
        for (Auxiliary auxiliary : Auxiliary.values()) {
            know(name(auxiliary, false));
            know(name(auxiliary, true));
        }
        VerbChances.PERSONS.forEach(person -> know(name(person)));
        lexicon.each((phrase, sense) -> {
            if (sense instanceof Mark mark && mark.wordKind() == WordKind.PREPOSITION) {
                prepositions.add(phrase);
            }
        });
        lexicon.each((phrase, sense) -> {
            if (sense instanceof Verbal verbal) {
                verbal.verb().companions().forEach(companion -> know(name(rarest(companion))));
            }
        });
    }

    /** A phrase is met by its rarer word: "hoogte" of "op de hoogte". */
    String rarest(List<String> phrase) {
        return phrase.stream()
                .filter(word -> !prepositions.contains(word))
                .max(Comparator.comparingInt(String::length))
                .orElse(phrase.get(phrase.size() - 1));
    }

    /** An empty set. */
    long[] none() {
        return new long[numbers.size() / Long.SIZE + 1];
    }

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

    /** A clue that no rule asks for has no bit and is left out. */
    private void add(long[] clues, String name) {
        Integer number = numbers.get(name);
        if (number != null) {
            clues[number / Long.SIZE] |= 1L << number;
        }
    }

    private void know(BitSet traits) {
        traits.stream().forEach(trait -> know(vocabulary.name(trait)));
    }

    private void know(String name) {
        numbers.putIfAbsent(name, numbers.size());
    }

    private static String name(String word) {
        return "woord:" + word;
    }

    private static String name(Auxiliary auxiliary, boolean past) {
        return (past ? "toen:" : "nu:") + auxiliary;
    }

    /** Whether two sets have a clue in common. */
    static boolean meet(long[] one, long[] other) {
        for (int at = 0; at < one.length; at++) {
            if ((one[at] & other[at]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Adds a set to another. */
    static void or(long[] into, long[] other) {
        for (int at = 0; at < other.length; at++) {
            into[at] |= other[at];
        }
    }

    /** The number of clues in a set. */
    static int count(long[] clues) {
        int count = 0;
        for (long some : clues) {
            count += Long.bitCount(some);
        }
        return count;
    }

    static boolean isEmpty(long[] clues) {
        return count(clues) == 0;
    }
}

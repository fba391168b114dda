// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment.search;

import java.util.List;

/**
 * What somebody searches for: all of these words, in any form and order.
 *
 * @param words empty when the text held nothing but signs and words that tell nothing
 */
public record SoughtWords(List<Sought> words) {
    /** When nothing is searched for. */
    public static final SoughtWords NONE = new SoughtWords(List.of());

    /** Shorter words are sought by themselves only: "eu" is not meant in "gebeurt". */
    private static final int SHORTEST_PART = 4;

    /** Shorter stems are too common inside other words: who seeks "landen" does not mean "nederland". */
    private static final int SHORTEST_STEM = 6;

    public static SoughtWords of(String text) {
        return new SoughtWords(DutchWord.of(text).stream()
                .map(word -> new Sought(word.plain(), word.stem()))
                .distinct()
                .toList());
    }

    /** Whether a word of a text is one of those that are sought. */
    public boolean include(DutchWord word) {
        return words.stream().anyMatch(sought -> sought.isFoundIn(word));
    }

    /** Those that do not occur in a text. */
    public SoughtWords missingIn(String text) {
        List<DutchWord> there = DutchWord.of(text);
        return new SoughtWords(words.stream()
                .filter(sought -> there.stream().noneMatch(sought::isFoundIn))
                .toList());
    }

    /**
     * One of them.
     *
     * @param plain in lower case, without accents
     * @param stem what its forms have in common
     */
    public record Sought(String plain, String stem) {
        /** Whether it may also be a part of a longer word, as "versterking" is of "dijkversterking". */
        public boolean isSoughtInside() {
            return plain.length() >= SHORTEST_PART && DutchWord.isOfLetters(plain);
        }

        /** The letters that a longer word must hold. */
        public String part() {
            return stem.length() >= SHORTEST_STEM && plain.startsWith(stem) ? stem : plain;
        }

        boolean isFoundIn(DutchWord word) {
            return word.stem().equals(stem) || isSoughtInside() && word.plain().contains(part());
        }
    }
}

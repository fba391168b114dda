// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The hints of words, looked up by a code that is gathered while the letters of a word go by: five bits for each of its
 * last twelve letters. Longer words with the same end share a code, so that a hint too many may be found, never one too few.
 */
final class WordHints {
    /** The code before the first letter of a word. */
    static final long START = 0;

    private static final int BITS = 5;
    private static final int LETTERS = 12;
    private static final long MASK = (1L << LETTERS * BITS) - 1;
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    /** An ending, such as {@code *brief}: the last letters of a word under the mask. */
    private record Ending(long mask, long code, Hint hint) {
        boolean ends(long word) {
            return (word & mask) == code;
        }
    }

    private final long[] codes;
    private final @Nullable Hint[] hints;
    private final int shift;

    /** By the last letter, the longest first. */
    private final Ending[][] endings = new Ending[1 << BITS][];

    /** @param lexicon the hints by word; {@code *brief} stands for all words with that ending */
    WordHints(Map<String, Hint> lexicon) {
        int places = Integer.highestOneBit(lexicon.size() + 1) * 4;
        codes = new long[places];
        hints = new Hint[places];
        shift = Integer.numberOfLeadingZeros(places - 1) + Integer.SIZE;
        for (int letter = 0; letter < endings.length; letter++) {
            endings[letter] = endings(lexicon, letter);
        }
        lexicon.forEach((word, hint) -> {
            if (code(word) == START) {
                throw new IllegalArgumentException("a word that begins with no letter is never met: " + word);
            } else if (!word.startsWith("*")) {
                put(code(word), hint);
            }
        });
    }

    /** The code of a word with one more letter, by {@link Letters#classOf its class}. */
    static long code(long before, int letter) {
        return before << BITS | letter;
    }

    /** The hint of the word with a code and of the longest ending that it has; null when nobody asks for the word. */
    @Nullable
    Hint of(long word) {
        long code = word & MASK;
        int place = place(code);
        while (codes[place] != 0) {
            if (codes[place] == code) {
                return hints[place];
            }
            place = place + 1 & codes.length - 1;
        }
        return ofEnding(code);
    }

    private @Nullable Hint ofEnding(long code) {
        for (Ending ending : endings[(int) code & (1 << BITS) - 1]) {
            if (ending.ends(code)) {
                return ending.hint();
            }
        }
        return null;
    }

    private int place(long code) {
        return (int) (code * SCATTER >>> shift);
    }

    private void put(long code, Hint hint) {
        int place = place(code);
        while (codes[place] != 0 && codes[place] != code) {
            place = place + 1 & codes.length - 1;
        }
        Hint known = codes[place] == 0 ? ofEnding(code) : hints[place];
        codes[place] = code;
        hints[place] = known == null ? hint : known.with(hint);
    }

    /** The endings with a last letter; each has the hints of the shorter ones that it ends with itself. */
    private static Ending[] endings(Map<String, Hint> lexicon, int letter) {
        List<Ending> endings = new ArrayList<>();
        lexicon.entrySet().stream()
                .filter(word -> word.getKey().startsWith("*") && (code(word.getKey()) & (1 << BITS) - 1) == letter)
                .sorted(Comparator.comparing(word -> word.getKey().length()))
                .forEach(word -> {
                    long code = code(word.getKey());
                    Hint hint = endings.stream()
                            .filter(shorter -> shorter.ends(code))
                            .findFirst()
                            .map(shorter -> word.getValue().with(shorter.hint()))
                            .orElse(word.getValue());
                    endings.add(0, new Ending(mask(word.getKey().length() - 1), code, hint));
                });
        return endings.toArray(Ending[]::new);
    }

    private static long mask(int letters) {
        return letters < LETTERS ? (1L << letters * BITS) - 1 : MASK;
    }

    /** The code of the first part of a word: a hyphen or apostrophe ends what is looked up as one. */
    private static long code(String word) {
        long code = START;
        int at = word.startsWith("*") ? 1 : 0;
        while (at < word.length() && Letters.isLetter(word.charAt(at))) {
            code = code(code, Letters.classOf(word.charAt(at)));
            at++;
        }
        return code & MASK;
    }
}

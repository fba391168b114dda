// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.tartarus.snowball.ext.KpStemmer;

/**
 * A word in a text.
 *
 * @param start where it stands in the text
 * @param end behind its last character
 * @param plain in lower case and without accents, cut off after {@link #LONGEST} characters
 * @param stem what all its forms have in common, by the stemmer of Kraaij and Pohlmann; numbers are their own
 */
public record DutchWord(int start, int end, String plain, String stem) {
    static final int LONGEST = 60;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern LETTERS = Pattern.compile("[a-z]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** The stemmer takes an end or a start off until nothing changes; no word needs more rounds. */
    private static final int MOST_ROUNDS = 3;

    /** Common words of this work that the stemmer would mix up with others, or does not unite. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "gemeente", "gemeente",
            "gemeenten", "gemeente",
            "gemeentes", "gemeente",
            "kinderen", "kind",
            "onderzocht", "onderzoek",
            "bezocht", "bezoek",
            "evaluatie", "evaluer",
            "evaluaties", "evaluer",
            "geevalueerd", "evaluer");

    /** The words of a text in its order, without those that tell nothing, such as "de" and "van". */
    public static List<DutchWord> of(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> word(found.start(), found.end(), found.group()))
                .filter(word -> !DutchAnalyzer.getDefaultStopSet().contains(word.plain))
                .toList();
    }

    private static DutchWord word(int start, int end, String written) {
        String folded = ACCENTS.matcher(Normalizer.normalize(written, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String plain = folded.substring(0, Math.min(folded.length(), LONGEST));
        return new DutchWord(start, end, plain, isOfLetters(plain) ? stem(plain) : plain);
    }

    static boolean isOfLetters(String plain) {
        return LETTERS.matcher(plain).matches();
    }

    private static String stem(String plain) {
        String stem = EXCEPTIONS.getOrDefault(plain, plain);
        for (int round = 0; round < MOST_ROUNDS && !EXCEPTIONS.containsKey(stem); round++) {
            String shorter = stemmedOnce(stem);
            if (shorter.isEmpty() || shorter.equals(stem)) {
                break;
            }
            stem = shorter;
        }
        return EXCEPTIONS.getOrDefault(stem, stem);
    }

    private static String stemmedOnce(String word) {
        KpStemmer stemmer = new KpStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import java.util.Locale;
import nl.woordhouder.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells where in a document the words stand that a field was read from: first sought in the sentence, then around it. */
final class WordsFrom {
    private static final int LONGEST = 160;

    private final String text;
    private final String lower;
    private final Span sentence;

    WordsFrom(String text, Span sentence) {
        this.text = text;
        this.sentence = sentence;
        lower = text.toLowerCase(Locale.ROOT);
    }

    /** "uit de zin: «…»", "eerder in de tekst: «…»" ...; empty when the words do not stand there as they are. */
    String of(@Nullable String words) {
        if (words == null || words.isBlank() || lower.length() != text.length()) {
            return "";
        }
        String sought = words.strip().toLowerCase(Locale.ROOT);
        int inside = lower.indexOf(sought, sentence.start());
        if (inside >= 0 && inside + sought.length() <= sentence.end()) {
            return at("uit de zin", inside, sought.length());
        }
        int before = lower.lastIndexOf(sought, sentence.start() - 1);
        if (sentence.start() > 0 && before >= 0) {
            return at("eerder in de tekst", before, sought.length());
        }
        int after = lower.indexOf(sought, sentence.end());
        return after < 0 ? "" : at("verderop in de tekst", after, sought.length());
    }

    private String at(String where, int start, int length) {
        String words = text.substring(start, start + length).replaceAll("\\s+", " ");
        return where + ": «" + Shortened.to(LONGEST, words) + "»";
    }
}

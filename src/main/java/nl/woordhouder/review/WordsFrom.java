// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import java.util.Locale;
import java.util.Optional;
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
        return find(words)
                .map(found -> found.where() + ": «" + Shortened.to(LONGEST, shown(found.at())) + "»")
                .orElse("");
    }

    /** "uit de zin", "eerder in de tekst", "verderop in de tekst"; empty when the words do not stand there as they are. */
    String where(@Nullable String words) {
        return find(words).map(Found::where).orElse("");
    }

    private Optional<Found> find(@Nullable String words) {
        if (words == null || words.isBlank() || lower.length() != text.length()) {
            return Optional.empty();
        }
        String sought = words.strip().toLowerCase(Locale.ROOT);
        int inside = lower.indexOf(sought, sentence.start());
        if (inside >= 0 && inside + sought.length() <= sentence.end()) {
            return found("uit de zin", inside, sought);
        }
        int before = sentence.start() == 0 ? -1 : lower.lastIndexOf(sought, sentence.start() - 1);
        return before >= 0
                ? found("eerder in de tekst", before, sought)
                : found("verderop in de tekst", lower.indexOf(sought, sentence.end()), sought);
    }

    private static Optional<Found> found(String where, int start, String sought) {
        return start < 0 ? Optional.empty() : Optional.of(new Found(where, new Span(start, start + sought.length())));
    }

    private String shown(Span at) {
        return at.of(text).replaceAll("\\s+", " ");
    }

    private record Found(String where, Span at) {}
}

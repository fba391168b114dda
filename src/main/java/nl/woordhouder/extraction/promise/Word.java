// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.woordhouder.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** A word or punctuation mark: its form in lower case, where it stands in the text, and whether it has a capital. */
final class Word {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final String text;
    private final int start;
    private final int end;
    private final @Nullable String known;
    private @Nullable String form;

    private Word(String text, int start, int end, @Nullable String known) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.known = known;
        this.form = known;
    }

    /** The words of a stretch of text, in order. Every mark of punctuation is a word of its own. */
    static List<Word> split(String text, Span span, Forms forms) {
        List<Word> words = new ArrayList<>(span.length() / 6 + 4);
        int at = span.start();
        while (at < span.end()) {
            char c = text.charAt(at);
            int end = at + 1;
            if (Character.isLetterOrDigit(c)) {
                while (end < span.end() && continues(text, end, span.end())) {
                    end++;
                }
            }
            if (!Character.isWhitespace(c) && c != '\u00a0') {
                words.add(new Word(text, at, end, forms.find(text, at, end)));
            }
            at = end;
        }
        return words;
    }

    /** Its letters in lower case; made when first asked for, unless the lexicon has them. */
    String form() {
        String made = form;
        if (made == null) {
            made = text.substring(start, end).replace('’', '\'').toLowerCase(DUTCH);
            form = made;
        }
        return made;
    }

    /** Its form when the lexicon has it, else null. */
    @Nullable
    String known() {
        return known;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean capital() {
        return Character.isUpperCase(text.charAt(start));
    }

    boolean isLetters() {
        return Character.isLetterOrDigit(text.charAt(start));
    }

    /** Whether this is its form. */
    boolean is(String other) {
        return other.length() == end - start && form().equals(other);
    }

    /** The place of the first hyphen in its form; -1 when it has none. */
    int hyphen() {
        for (int at = start; at < end; at++) {
            if (text.charAt(at) == '-') {
                return at - start;
            }
        }
        return -1;
    }

    /** The letter at a place from the end, which is 1 for the last; in lower case. */
    char fromEnd(int place) {
        return Forms.folded(text.charAt(end - place));
    }

    int length() {
        return end - start;
    }

    Span span() {
        return new Span(start, end);
    }

    private static boolean continues(String text, int at, int limit) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        boolean joins = c == '-' || c == '\'' || c == '’' || c == '‑';
        return joins && at + 1 < limit && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}

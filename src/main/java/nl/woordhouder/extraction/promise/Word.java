// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.woordhouder.extraction.text.Span;

/** A word or punctuation mark: its form in lower case, where it stands in the text, and whether it had a capital. */
record Word(String form, int start, int end, boolean capital) {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** The words of a stretch of text, in order. Every mark of punctuation is a word of its own. */
    static List<Word> split(String text, Span span) {
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
                words.add(new Word(
                        text.substring(at, end).replace('’', '\'').toLowerCase(DUTCH),
                        at,
                        end,
                        Character.isUpperCase(c)));
            }
            at = end;
        }
        return words;
    }

    boolean isLetters() {
        return Character.isLetterOrDigit(form.charAt(0));
    }

    boolean is(char mark) {
        return form.length() == 1 && form.charAt(0) == mark;
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

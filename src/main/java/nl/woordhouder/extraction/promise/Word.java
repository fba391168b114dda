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
    private final @Nullable Entry entry;
    private @Nullable String form;

    private Word(String text, int start, int end, @Nullable Entry entry) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.entry = entry;
        this.form = entry == null ? null : entry.form();
    }

    /** A word of the lexicon that stands in no text. */
    static Word known(String form) {
        return new Word(form, 0, form.length(), new Entry(form, List.of()));
    }

    /** The words of a stretch of text, in order. Every mark of punctuation is a word of its own. */
    static List<Word> split(String text, Span span, Forms forms) {
        List<Word> words = new ArrayList<>(span.length() / 6 + 4);
        char[] signs = new char[span.length()];
        text.getChars(span.start(), span.end(), signs, 0);
        int at = 0;
        while (at < signs.length) {
            char sign = signs[at];
            int end = at + 1;
            if (isLetterOrDigit(sign)) {
                while (end < signs.length && continues(signs, end)) {
                    end++;
                }
            }
            if (sign != ' ' && sign != '\u00a0' && !Character.isWhitespace(sign)) {
                words.add(new Word(text, span.start() + at, span.start() + end, forms.find(signs, at, end)));
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

    /** What the lexicon has for its form; null when it does not know it. */
    @Nullable
    Entry entry() {
        return entry;
    }

    /** Whether the lexicon has its form. */
    boolean isKnown() {
        return entry != null;
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

    private static boolean continues(char[] signs, int at) {
        char sign = signs[at];
        if (isLetterOrDigit(sign)) {
            return true;
        }
        boolean joins = sign == '-' || sign == '\'' || sign == '’' || sign == '‑';
        return joins && at + 1 < signs.length && isLetterOrDigit(signs[at + 1]);
    }

    private static boolean isLetterOrDigit(char sign) {
        return sign >= 'a' && sign <= 'z' || Character.isLetterOrDigit(sign);
    }
}

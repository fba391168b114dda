// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads "Vraag 3", "Antwoord 2, 3 4 en 5", "Antwoord op vraag 7 t/m 9:", "Mededeling" and bare numbers at the beginning of
 * a line. A label with a number or a colon may have text behind it; one without stands alone.
 */
final class QuestionLabels {
    private static final int MAX_NUMBER = 999;
    private static final List<String> QUESTIONS = List.of("Vragen", "Vraag", "VRAGEN", "VRAAG");
    private static final List<String> ANSWERS =
            List.of("Antwoorden", "Antwoord", "ANTWOORDEN", "ANTWOORD", "Mededeling");
    private static final List<String> BETWEEN = List.of("op", "de", "vragen", "vraag", "nrs.", "nr.");
    private static final List<String> JOINING = List.of("en", "t/m", "tot", "met", "&", "-", "–", ",", "e.v.");

    private QuestionLabels() {}

    /** The label that the line begins with, or null when it begins with none. */
    static @Nullable Label read(Line line) {
        char first = line.first();
        if (first >= '0' && first <= '9') {
            return number(line);
        }
        if (first != 'V' && first != 'A' && first != 'M') {
            return null;
        }
        Label label = labelled(line, Label.Kind.ANSWER, ANSWERS);
        return label == null ? labelled(line, Label.Kind.QUESTION, QUESTIONS) : label;
    }

    private static @Nullable Label labelled(Line line, Label.Kind kind, List<String> words) {
        for (String word : words) {
            if (line.startsWith(word)) {
                return numbered(line, kind, line.start() + word.length());
            }
        }
        return null;
    }

    private static @Nullable Label numbered(Line line, Label.Kind kind, int from) {
        LabelTokens tokens = new LabelTokens(line, from);
        while (tokens.skipAny(BETWEEN)) {
            // "op vraag", "op de vragen"
        }
        int first = tokens.number();
        if (first > 0) {
            tokens.skipNumbers(JOINING);
        }
        boolean closed = tokens.skip(':') || first > 0 && tokens.skip('.');
        boolean whole = tokens.atEnd();
        boolean mayGoOn = first > 0 || line.startsWith("Mededeling");
        boolean label = whole || closed || mayGoOn && tokens.nextIsCapital();
        return label ? new Label(kind, new Span(line.start(), tokens.position()), first, null) : null;
    }

    private static @Nullable Label number(Line line) {
        if (line.length() > 20) {
            return null;
        }
        LabelTokens tokens = new LabelTokens(line, line.start());
        int first = tokens.number();
        tokens.skipNumbers(JOINING);
        tokens.skip('.');
        return first > 0 && first <= MAX_NUMBER && tokens.atEnd()
                ? new Label(Label.Kind.NUMBER, new Span(line.start(), line.end()), first, null)
                : null;
    }
}

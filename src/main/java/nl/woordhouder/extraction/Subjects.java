// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import nl.woordhouder.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes the short line that tells a reader what a candidate is about. */
final class Subjects {
    private static final int LONGEST = 140;
    private static final String MORE = "…";

    private Subjects() {}

    /**
     * The topic when the sentence names one; else the sentence itself, after the sentence before it when it only points
     * back ("hierover"). Never empty, one line.
     */
    static String of(String text, Span sentence, @Nullable Span topic, @Nullable Span before) {
        if (topic != null) {
            return capitalised(shortened(topic.of(text)));
        }
        String own = shortened(sentence.of(text));
        boolean pointsBack = own.matches("(?is).*\\b(hier|daar)(over|op|van|toe|aan|in)?\\b.*");
        return pointsBack && before != null ? shortened(before.of(text)) : own;
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int cut = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, cut > 0 ? cut : LONGEST) + MORE;
    }

    private static String capitalised(String line) {
        return line.isEmpty() ? line : Character.toUpperCase(line.charAt(0)) + line.substring(1);
    }
}

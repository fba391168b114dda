// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.rulebook;

import java.util.ArrayList;
import java.util.List;
import nl.woordhouder.extraction.text.Span;

/**
 * A text that shows what a rule does.
 *
 * @param text the text without its marks
 * @param marked the places that stood between [brackets], in order; empty for a counter-example without marks
 * @param reason for a counter-example why the rule must leave it alone, else empty
 */
public record Example(String text, List<Span> marked, String reason) {

    /**
     * Reads a text in which the spans that matter stand between [brackets].
     *
     * @throws IllegalArgumentException when the brackets do not pair up
     */
    public static Example parse(String source, String reason) {
        StringBuilder text = new StringBuilder(source.length());
        List<Span> marked = new ArrayList<>();
        int open = -1;
        for (int at = 0; at < source.length(); at++) {
            char c = source.charAt(at);
            if (c == '[' && open < 0) {
                open = text.length();
            } else if (c == ']' && open >= 0) {
                marked.add(new Span(open, text.length()));
                open = -1;
            } else if (c == '[' || c == ']') {
                throw new IllegalArgumentException("de haken [ ] sluiten niet op elkaar aan in: " + source);
            } else {
                text.append(c);
            }
        }
        if (open >= 0) {
            throw new IllegalArgumentException("er ontbreekt een sluithaak ] in: " + source);
        }
        return new Example(text.toString(), List.copyOf(marked), reason);
    }
}

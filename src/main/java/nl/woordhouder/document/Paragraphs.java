// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import java.util.ArrayList;
import java.util.List;
import nl.woordhouder.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** Where the paragraphs of a text are. A line is a paragraph, unless lines were broken to fit a page. */
final class Paragraphs {
    private static final int BROKEN_LINE_MIN = 45;
    private static final int BROKEN_LINE_MAX = 110;
    private static final int HEADING_MAX = 80;
    private static final int BODY_MIN = 55;

    /** The most characters of a paragraph; a text without line ends is cut, as no browser shows megabytes in one. */
    private static final int LONGEST = 20_000;

    private Paragraphs() {}

    /** In their order; white space around them is left out, and nothing else is. */
    static List<Span> of(String text) {
        List<Span> paragraphs = new ArrayList<>();
        List<Span> group = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            Span line = stripped(text, start, end);
            if (line.length() == 0) {
                close(group, paragraphs);
            } else {
                group.add(line);
            }
            start = end + 1;
        }
        close(group, paragraphs);
        return paragraphs;
    }

    /** Whether a paragraph reads as the heading of the next one: short, no sentence, and followed by running text. */
    static boolean isHeading(String text, Span paragraph, @Nullable Span next) {
        if (next == null || paragraph.length() > HEADING_MAX || next.length() < BODY_MIN) {
            return false;
        }
        String words = paragraph.of(text);
        char first = text.charAt(paragraph.start());
        char last = text.charAt(paragraph.end() - 1);
        return (Character.isUpperCase(first) || Character.isDigit(first))
                && (Character.isLetterOrDigit(last) || last == ')')
                && words.indexOf('\n') < 0
                && words.indexOf(':') < 0;
    }

    /** Whether a paragraph stands right under the one before it, without an empty line between. */
    static boolean isContinued(String text, Span paragraph, @Nullable Span before) {
        return before != null
                && text.substring(before.end(), paragraph.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                        == 1;
    }

    private static void close(List<Span> group, List<Span> paragraphs) {
        if (brokenToFit(group)) {
            paragraphs.add(
                    new Span(group.get(0).start(), group.get(group.size() - 1).end()));
        } else {
            group.forEach(line -> addCut(line, paragraphs));
        }
        group.clear();
    }

    private static void addCut(Span line, List<Span> paragraphs) {
        int start = line.start();
        while (line.end() - start > LONGEST) {
            paragraphs.add(new Span(start, start + LONGEST));
            start += LONGEST;
        }
        paragraphs.add(new Span(start, line.end()));
    }

    private static boolean brokenToFit(List<Span> group) {
        return group.size() > 1
                && group.subList(0, group.size() - 1).stream()
                        .allMatch(line -> line.length() >= BROKEN_LINE_MIN && line.length() <= BROKEN_LINE_MAX);
    }

    private static Span stripped(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}

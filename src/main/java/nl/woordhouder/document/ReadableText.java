// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import nl.woordhouder.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** A document's text as a person reads it: headings and paragraphs, with marks at their places. */
public final class ReadableText {
    private final String text;
    /** By their start; those before {@code next} were met, and of these {@code open} may go on below. */
    private final List<Mark> marks;

    private final List<Mark> open = new ArrayList<>();
    private final Set<String> anchored = new HashSet<>();
    private int next;

    private ReadableText(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks.stream()
                .sorted(Comparator.comparingInt(mark -> mark.span().start()))
                .toList();
    }

    /**
     * Lays out a text.
     *
     * @param marks in any order; may overlap; where they do the innermost one shows, and each keeps its anchor
     */
    public static List<Block> of(String text, List<Mark> marks) {
        return of(text, marks, new Span(0, text.length()));
    }

    /** The same, of the paragraphs that overlap a part of the text only. */
    public static List<Block> of(String text, List<Mark> marks, Span part) {
        return new ReadableText(text, marks).blocks(Paragraphs.of(text), part);
    }

    /** Where a paragraph begins, counted from 1; empty when there is none with this number. */
    public static OptionalInt startOf(String text, int number) {
        List<Span> paragraphs = Paragraphs.of(text);
        return number < 1 || number > paragraphs.size()
                ? OptionalInt.empty()
                : OptionalInt.of(paragraphs.get(number - 1).start());
    }

    private List<Block> blocks(List<Span> paragraphs, Span part) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Span span = paragraphs.get(i);
            if (!span.overlaps(part)) {
                continue;
            }
            List<Mark> inside = inside(span);
            Span below = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null;
            boolean heading = inside.isEmpty() && Paragraphs.isHeading(text, span, below);
            boolean continued = Paragraphs.isContinued(text, span, i > 0 ? paragraphs.get(i - 1) : null);
            blocks.add(new Block(i + 1, span, heading, continued, pieces(span, inside)));
        }
        return blocks;
    }

    /** Each mark is met once, as the paragraphs come in the order of the text. */
    private List<Mark> inside(Span paragraph) {
        open.removeIf(mark -> mark.span().end() <= paragraph.start());
        while (next < marks.size() && marks.get(next).span().start() < paragraph.end()) {
            open.add(marks.get(next++));
        }
        return open.stream().filter(mark -> mark.span().overlaps(paragraph)).toList();
    }

    private List<Piece> pieces(Span paragraph, List<Mark> inside) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        for (Mark mark : inside) {
            cuts.add(Math.max(mark.span().start(), paragraph.start()));
            cuts.add(Math.min(mark.span().end(), paragraph.end()));
        }
        List<Piece> pieces = new ArrayList<>();
        for (Integer start = cuts.first(); cuts.higher(start) != null; start = cuts.higher(start)) {
            pieces.add(piece(new Span(start, cuts.higher(start)), paragraph, inside));
        }
        return pieces;
    }

    private Piece piece(Span slice, Span paragraph, List<Mark> inside) {
        Mark innermost = null;
        List<String> anchors = new ArrayList<>();
        for (Mark mark : inside) {
            if (!mark.span().overlaps(slice)) {
                continue;
            }
            if (anchored.add(mark.anchor())) {
                anchors.add(mark.anchor());
            }
            if (innermost == null || innermost.span().contains(mark.span())) {
                innermost = mark;
            }
        }
        boolean closes = innermost != null
                && slice.end() == Math.min(innermost.span().end(), paragraph.end())
                && innermost.span().end() <= paragraph.end();
        return new Piece(slice.of(text), innermost, anchors, closes, false, 0);
    }

    /**
     * A place that stands out.
     *
     * @param tone name of its look: the end of a class name in the stylesheet
     * @param icon one character that is hidden from screen readers
     * @param words what it is, in Dutch
     * @param about what it is about, on one line
     * @param link where to go from it
     */
    public record Mark(Span span, String tone, String icon, String words, String about, String link) {

        /** Its id on the page; other pages link to it. */
        public String anchor() {
            return anchor(span.start());
        }

        /** The id of what starts at this place in the text. */
        public static String anchor(int start) {
            return "plaats-" + start;
        }
    }

    /**
     * A paragraph or heading.
     *
     * @param number its number in the document, from 1; other pages link to it
     * @param continued whether it stands right under the one before it, as the lines of an address do
     */
    public record Block(int number, Span span, boolean heading, boolean continued, List<Piece> pieces) {}

    /**
     * Characters of one look.
     *
     * @param mark null for plain text
     * @param anchors ids of the places that start here
     * @param closes whether the mark ends here
     * @param speaker whether it tells who speaks
     * @param note number of the footnote that is referred to behind it; 0 for none
     */
    public record Piece(
            String text, @Nullable Mark mark, List<String> anchors, boolean closes, boolean speaker, int note) {

        Piece asSpeaker() {
            return new Piece(text, mark, anchors, closes, true, note);
        }

        Piece withNote(int number) {
            return new Piece(text, mark, anchors, closes, speaker, number);
        }

        Piece before(int offset) {
            return new Piece(text.substring(0, offset), mark, anchors, false, speaker, 0);
        }

        Piece from(int offset) {
            return new Piece(text.substring(offset), mark, List.of(), closes, speaker, note);
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The one pass that makes a {@link SourceText}. Looks for the first character that needs care and returns the text
 * untouched when there is none; else copies the stretches between such characters and settles each of them.
 */
final class Normaliser {
    /** Marks that follow one base character; more is an attack on the composition, whose cost grows with their square. */
    private static final int MAX_MARKS = 16;

    private final String raw;
    private final StringBuilder out;
    private final OffsetMap offsets = new OffsetMap();
    private final List<Footnote> footnotes = new ArrayList<>();
    private final Brackets brackets;
    private final RunningHeads heads;
    private final char[] stretch = new char[1024];

    Normaliser(String raw) {
        this.raw = raw;
        this.brackets = new Brackets(raw);
        this.heads = new RunningHeads(raw);
        this.out = new StringBuilder();
    }

    SourceText normalise() {
        int odd = nextOdd(0);
        if (odd == raw.length()) {
            return new SourceText(raw, OffsetMap.IDENTITY, List.of(), "");
        }
        out.ensureCapacity(raw.length());
        int done = 0;
        while (odd < raw.length()) {
            out.append(raw, done, odd);
            done = settleAndMap(odd);
            odd = nextOdd(done);
        }
        out.append(raw, done, odd);
        return new SourceText(out.toString(), offsets, footnotes, heads.date());
    }

    /** Reads in stretches through an array: most characters are plain, and an array is read several times faster. */
    private int nextOdd(int from) {
        if (heads.start() < from) {
            heads.next(from);
        }
        int length = heads.start();
        for (int start = from; start < length; start += stretch.length) {
            int end = Math.min(length, start + stretch.length);
            raw.getChars(start, end, stretch, 0);
            for (int index = 0; index < end - start; index++) {
                if (Characters.classOf(stretch[index]) != Characters.PLAIN && isOdd(start + index)) {
                    return start + index;
                }
            }
        }
        return length;
    }

    private boolean isOdd(int at) {
        char c = raw.charAt(at);
        return switch (Characters.classOf(c)) {
            case Characters.LINE_END -> LineBreaks.hyphenated(raw, at) || LineBreaks.furniture(raw, at + 1) > at + 1;
            case Characters.BRACKET -> Artefacts.startsAt(raw, at);
            default -> true;
        };
    }

    /** Characters beyond those that were read all lead back to the last one that was. */
    private int settleAndMap(int at) {
        int before = out.length();
        int next = settle(at);
        for (int extra = before + next - at; extra < out.length(); extra++) {
            offsets.put(extra, next - 1);
        }
        offsets.put(out.length(), next);
        return next;
    }

    /** Writes what the character at {@code at} stands for and returns where to go on reading. */
    private int settle(int at) {
        if (at == heads.start()) {
            return leaveOut();
        }
        char c = raw.charAt(at);
        switch (Characters.classOf(c)) {
            case Characters.SPACE -> out.append(' ');
            case Characters.UNSEEN -> {
                return unseen(at);
            }
            case Characters.BREAK -> {
                return lineBreak(at);
            }
            case Characters.LINE_END -> {
                return lineEnd(at, at + 1);
            }
            case Characters.BRACKET -> {
                return artefact(at);
            }
            case Characters.LIGATURE -> out.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            default -> {
                return compose(at);
            }
        }
        return at + 1;
    }

    /** A running head between two lines of a page; it may have parted a word. */
    private int leaveOut() {
        int next = heads.end();
        if (LineBreaks.parted(raw, heads.start(), next)) {
            out.setLength(out.length() - 2);
        }
        heads.next(next);
        return next;
    }

    /** A soft hyphen at the end of a line takes the line's end with it. */
    private int unseen(int at) {
        boolean atLineEnd = raw.charAt(at) == Characters.SOFT_HYPHEN
                && at + 1 < raw.length()
                && (raw.charAt(at + 1) == '\n' || raw.charAt(at + 1) == '\r');
        return atLineEnd ? LineBreaks.afterBreak(raw, at + 1) : at + 1;
    }

    private int lineBreak(int at) {
        return lineEnd(at, raw.startsWith("\r\n", at) ? at + 2 : at + 1);
    }

    private int lineEnd(int at, int next) {
        if (LineBreaks.hyphenated(raw, at)) {
            out.setLength(out.length() - 1);
            return LineBreaks.afterBreak(raw, at);
        }
        out.append('\n');
        return LineBreaks.furniture(raw, next);
    }

    private int artefact(int at) {
        int close = brackets.closing(at);
        if (close < 0) {
            out.append('[');
            return at + 1;
        }
        Artefacts.footnote(raw, at, close).ifPresent(footnotes::add);
        return close + 1;
    }

    /** Composes the character at {@code at}, with the one before it when it is a mark, after NFC. */
    private int compose(int at) {
        int end = at + Character.charCount(raw.codePointAt(at));
        while (end < raw.length() && end - at < MAX_MARKS && Characters.isMark(raw.charAt(end))) {
            end++;
        }
        boolean mark = Characters.isMark(raw.charAt(at)) && out.length() > 0;
        String decomposed = (mark ? out.substring(out.length() - 1) : "") + raw.substring(at, end);
        out.setLength(out.length() - (mark ? 1 : 0));
        out.append(Normalizer.normalize(decomposed, Normalizer.Form.NFC));
        return end;
    }
}

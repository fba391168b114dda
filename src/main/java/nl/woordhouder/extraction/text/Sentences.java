// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The sentences of a document as spans. They tile the text: white space after a sentence belongs to it
 * ({@link Span#stripped} leaves it out). No sentence crosses the border of a zone or of its label. Only the paragraph in
 * which somebody asks is split, so that a look at few places costs little. One instance serves one thread.
 */
public final class Sentences {
    private final String text;
    private final Structure structure;
    private final SentenceBreaks breaks;

    /** Where the first sentences of a paragraph begin and the last of them ends: it is split as far as somebody asked. */
    private int[] borders = new int[16];

    private int size;
    private int paragraphEnd;

    private Sentences(String text, Structure structure) {
        this.text = text;
        this.structure = structure;
        this.breaks = new SentenceBreaks(text);
    }

    public static Sentences of(SourceText source, Structure structure) {
        return new Sentences(source.text(), structure);
    }

    /**
     * The sentence that the character at an offset lies in; the last one for the end of the text, an empty span for an
     * empty text.
     */
    public Span sentenceAt(int offset) {
        int at = Math.max(0, Math.min(offset, text.length() - 1));
        if (text.isEmpty()) {
            return new Span(0, 0);
        }
        if (size == 0 || at < borders[0] || at >= paragraphEnd) {
            begin(at);
        }
        while (borders[size - 1] <= at) {
            add(breaks.sentenceEnd(borders[size - 1], paragraphEnd));
        }
        int found = Arrays.binarySearch(borders, 0, size, at);
        int index = found >= 0 ? found : -found - 2;
        return new Span(borders[index], borders[index + 1]);
    }

    /** The sentence before this one, of whatever zone; empty at the beginning. */
    public Optional<Span> previous(Span sentence) {
        return sentence.start() == 0 ? Optional.empty() : Optional.of(sentenceAt(sentence.start() - 1));
    }

    /** The sentence after this one, of whatever zone; empty at the end. */
    public Optional<Span> next(Span sentence) {
        return sentence.end() >= text.length() ? Optional.empty() : Optional.of(sentenceAt(sentence.end()));
    }

    /** All sentences in their order; they tile the text. Empty for an empty text. */
    public List<Span> all() {
        List<Span> all = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Span sentence = sentenceAt(at);
            all.add(sentence);
            at = sentence.end();
        }
        return all;
    }

    private void begin(int at) {
        Zone zone = structure.zoneAt(at);
        Span block = at < zone.label().end() ? zone.label() : zone.content();
        Span paragraph = breaks.paragraphAt(at, block);
        paragraphEnd = paragraph.end();
        size = 0;
        add(paragraph.start());
    }

    private void add(int border) {
        if (size == borders.length) {
            borders = Arrays.copyOf(borders, size * 2);
        }
        borders[size++] = border;
    }
}

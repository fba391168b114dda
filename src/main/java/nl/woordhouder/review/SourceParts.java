// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import java.util.List;
import nl.woordhouder.document.ReadableText;
import nl.woordhouder.document.ReadableText.Block;
import nl.woordhouder.document.ReadableText.Mark;
import nl.woordhouder.extraction.text.Span;

/**
 * A long text in parts that a browser can show. A paragraph on a border stands in both parts.
 *
 * @param number of the part that is shown, from 1
 * @param last number of the last part; 1 for a text that is shown whole
 */
record SourceParts(int number, int last) {
    /** Some forty printed pages. */
    private static final int LENGTH = 120_000;

    static SourceParts of(String text, int number) {
        int last = Math.max(1, (text.length() + LENGTH - 1) / LENGTH);
        return new SourceParts(Math.max(1, Math.min(number, last)), last);
    }

    /** The part in which an offset lies. */
    static SourceParts at(String text, int offset) {
        return of(text, offset / LENGTH + 1);
    }

    List<Block> blocks(String text, List<Mark> marks) {
        return ReadableText.of(text, marks, span());
    }

    /** Those that can be seen in this part. */
    List<Mark> marks(List<Mark> all) {
        return all.stream().filter(mark -> mark.span().overlaps(span())).toList();
    }

    Span span() {
        return new Span((number - 1) * LENGTH, number * LENGTH);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.woordhouder.commitment.search.DutchWord;
import nl.woordhouder.commitment.search.SoughtWords;

/** Shows in a text where the words that were searched for stand, in whatever form. */
final class Highlight {
    /** Characters of a quote that are shown on each side of what was found. */
    private static final int AROUND = 70;

    private Highlight() {}

    /** The text in pieces; one piece without a mark when nothing was searched for. */
    static List<Piece> of(String text, SoughtWords sought) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (DutchWord word : sought.words().isEmpty() ? List.<DutchWord>of() : DutchWord.of(text)) {
            if (sought.include(word)) {
                add(pieces, text.substring(done, word.start()), false);
                add(pieces, text.substring(word.start(), word.end()), true);
                done = word.end();
            }
        }
        add(pieces, text.substring(done), false);
        return pieces;
    }

    /** The words around the first that is found, with dots where the text is cut; empty when none is. */
    static List<Piece> found(String text, SoughtWords sought) {
        Optional<DutchWord> first = sought.words().isEmpty()
                ? Optional.empty()
                : DutchWord.of(text).stream().filter(sought::include).findFirst();
        return first.map(word -> of(around(text, word), sought)).orElse(List.of());
    }

    private static String around(String text, DutchWord word) {
        int start = text.lastIndexOf(' ', Math.max(0, word.start() - AROUND)) + 1;
        int end = text.indexOf(' ', Math.min(text.length(), word.end() + AROUND));
        return (start == 0 ? "" : "… ") + (end < 0 ? text.substring(start) : text.substring(start, end) + " …");
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }

    /** A part of a text, marked or not. */
    record Piece(String text, boolean marked) {}
}

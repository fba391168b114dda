// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Shows in a text where the words that were searched for stand. */
final class Highlight {
    private Highlight() {}

    /** The text in pieces; one piece without a mark when nothing was searched for. */
    static List<Piece> of(String text, String searched) {
        if (searched.isBlank()) {
            return List.of(new Piece(text, false));
        }
        String anyWord = Arrays.stream(searched.strip().split("\\s+"))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        Matcher found = Pattern.compile(anyWord, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        while (found.find()) {
            add(pieces, text.substring(done, found.start()), false);
            add(pieces, found.group(), true);
            done = found.end();
        }
        add(pieces, text.substring(done), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }

    /** A part of a text, marked or not. */
    record Piece(String text, boolean marked) {}
}

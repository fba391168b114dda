// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The head of a letter whose line breaks were lost on the way: where it ends, in the middle of a line. */
final class LostLines {
    private static final int HEAD = 1500;
    private static final Pattern SALUTATION = Pattern.compile("Geachte (?:heer |mevrouw )?[Vv]oorzitter\\b,?");
    private static final Pattern PLACE_AND_DATE =
            Pattern.compile("^\\s*Aan de [Vv]oorzitter .{10,120}?Den Haag, \\d{1,2} \\p{Ll}{3,9} \\d{4}(?= \\p{Lu})");

    private LostLines() {}

    /** The salutation, or the place and date that stand for it, when no label comes before; else empty. */
    static Optional<Label> salutation(String text, List<Label> labels) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        boolean labelled = labels.stream().anyMatch(label -> label.at().start() < HEAD);
        return labelled ? Optional.empty() : find(SALUTATION, head).or(() -> find(PLACE_AND_DATE, head));
    }

    private static Optional<Label> find(Pattern pattern, String head) {
        Matcher found = pattern.matcher(head);
        return found.find()
                ? Optional.of(Label.of(Label.Kind.SALUTATION, found.start(), found.end()))
                : Optional.empty();
    }
}

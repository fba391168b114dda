// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.facts;

import java.util.Comparator;
import java.util.Optional;
import nl.woordhouder.extraction.DocumentDate;
import nl.woordhouder.extraction.text.Genre;
import nl.woordhouder.extraction.text.SourceText;
import nl.woordhouder.extraction.text.Span;
import nl.woordhouder.extraction.text.Structure;
import nl.woordhouder.extraction.text.Zone;

/** Finds the date of a document in its own text: the date that it states, else the days between which it must lie. */
public final class DocumentDates {
    /** The head of a document, where it says when it was written or received. */
    private static final int HEAD = 3000;

    /** The first lines belong to the head even where nothing tells it from the text. */
    private static final int TOP = 40;

    private DocumentDates() {}

    /** The date as far as the text tells; never {@link DocumentDate.Given}. */
    public static DocumentDate of(SourceText source, Structure structure) {
        String text = source.text();
        Optional<DateMention> stated = DateScanner.in(text, new Span(0, Math.min(HEAD, text.length()))).stream()
                .filter(mention -> mention.date().isPresent() && weight(text, structure, mention) > 0)
                .max(Comparator.<DateMention>comparingInt(mention -> weight(text, structure, mention))
                        .thenComparing(mention -> -mention.span().start()));
        return stated.<DocumentDate>map(
                        mention -> new DocumentDate.Found(mention.date().orElseThrow(), mention.span()))
                .or(() -> printed(source))
                .orElseGet(() -> DateEvidence.in(source, structure).estimate());
    }

    /** The date in the running heads of printed proceedings; it stands nowhere in the normalised text. */
    private static Optional<DocumentDate> printed(SourceText source) {
        String words = source.printedDate();
        return DateScanner.in(words, new Span(0, words.length())).stream()
                .flatMap(mention -> mention.date().stream())
                .findFirst()
                .map(date -> new DocumentDate.Found(date, new Span(0, 0)));
    }

    private static int weight(String text, Structure structure, DateMention mention) {
        int start = mention.span().start();
        boolean head = start < TOP && structure.genre() == Genre.OTHER
                || structure.zoneAt(start).kind() == Zone.Kind.LETTERHEAD;
        return StatedDate.weight(text, mention, head);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a document while it is being read: paragraphs of one line each, and where they stood. Refuses to grow
 * beyond what any letter or debate holds.
 */
final class Prose {
    /** Ten times the longest debate of a day; keeps memory bounded whatever a small file unfolds to. */
    private static final int MAX_LENGTH = 20_000_000;

    private static final int MAX_PLACES = 200_000;
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final StringBuilder text = new StringBuilder();
    private final List<PlaceMark> places = new ArrayList<>();
    private int page = 1;

    /** Adds a paragraph, unless it is blank. Lines within it stay lines. */
    void paragraph(CharSequence words) throws UnreadableDocument {
        String stripped = words.toString().strip();
        if (stripped.isEmpty()) {
            return;
        }
        if (text.length() + stripped.length() > MAX_LENGTH) {
            throw new UnreadableDocument("In dit document staat meer tekst dan kan worden gelezen (20 miljoen tekens)."
                    + " Splits het, of lever alleen de brief aan.");
        }
        text.append(stripped).append('\n');
    }

    /** Parts what follows from what stands before by an empty line. */
    void gap() {
        int length = text.length();
        if (length > 1 && !(text.charAt(length - 1) == '\n' && text.charAt(length - 2) == '\n')) {
            text.append('\n');
        }
    }

    /** From here on this is the place. */
    void place(PlaceMark.Kind kind, String value) {
        if (places.size() < MAX_PLACES) {
            places.add(new PlaceMark(text.length(), kind, value));
        }
    }

    /** From here on this is the page; nothing when it was already. */
    void page(int number) {
        if (number != page) {
            page = number;
            place(PlaceMark.Kind.PAGE, String.valueOf(number));
        }
    }

    /** All of it with single spaces. */
    String onOneLine() {
        return oneLine(text);
    }

    /** The words with single spaces between them and none around. */
    static String oneLine(CharSequence words) {
        return WHITE_SPACE.matcher(words).replaceAll(" ").strip();
    }

    /**
     * A note in the form in which the engine keeps it apart from the text; brackets within it become round ones, as they
     * would end it early.
     */
    static String note(int number, String words) {
        return "[" + number + ": " + words.strip().replace('[', '(').replace(']', ')') + "]";
    }

    /** The document as read so far; refused when there is no text in it. */
    ReadDocument read(DocumentFormat format, StatedFacts stated) throws UnreadableDocument {
        if (text.length() == 0) {
            throw new UnreadableDocument("In dit document staat geen tekst. Staat de brief er als plaatje in, laat het"
                    + " document dan eerst door tekstherkenning (OCR) lopen.");
        }
        return new ReadDocument(format, text.toString(), places, stated);
    }
}

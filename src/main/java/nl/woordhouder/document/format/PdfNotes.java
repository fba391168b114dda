// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Footnotes of printed pages: small lines at the bottom that begin with a number which stands raised in the text above. */
final class PdfNotes {
    private static final Pattern START =
            Pattern.compile("\\A\\s*\uE000?\\s*(?<number>\\d{1,3})\\s*\uE001?\\s*(?<words>\\D.*)", Pattern.DOTALL);
    private static final Pattern REFERENCE = Pattern.compile("\uE000\\s*(\\d{1,3})\\s*\uE001");
    private static final float SMALL = 0.95f;

    private final float bodySize;
    /** By page and number. */
    private final Map<String, StringBuilder> notes = new HashMap<>();

    PdfNotes(float bodySize) {
        this.bodySize = bodySize;
    }

    /** The lines without those of notes, which are kept. */
    List<PdfLine> take(List<PdfLine> lines) {
        List<PdfLine> text = new ArrayList<>();
        String open = "";
        for (PdfLine line : lines) {
            Matcher start = START.matcher(line.text());
            boolean small = line.size() < bodySize * SMALL;
            if (small && start.matches() && isReferredTo(line.page(), start.group("number"), text)) {
                open = key(line.page(), start.group("number"));
                notes.put(open, new StringBuilder(start.group("words")));
            } else if (small && open.startsWith(line.page() + "/")) {
                notes.get(open).append(' ').append(line.text());
            } else {
                open = "";
                text.add(line);
            }
        }
        return text;
    }

    /** The words of a line with the notes at their places; raised numbers without a note are plain ones again. */
    String withNotes(PdfLine line) {
        Matcher reference = REFERENCE.matcher(line.text());
        StringBuilder text = new StringBuilder();
        while (reference.find()) {
            StringBuilder note = notes.get(key(line.page(), reference.group(1)));
            String words =
                    note == null ? reference.group(1) : Prose.note(Integer.parseInt(reference.group(1)), plain(note));
            reference.appendReplacement(text, Matcher.quoteReplacement(words));
        }
        return plain(reference.appendTail(text));
    }

    private static boolean isReferredTo(int page, String number, List<PdfLine> text) {
        for (int at = text.size() - 1; at >= 0 && text.get(at).page() == page; at--) {
            Matcher reference = REFERENCE.matcher(text.get(at).text());
            while (reference.find()) {
                if (reference.group(1).equals(number)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String plain(CharSequence words) {
        return words.toString()
                .replace(String.valueOf(PdfLine.RAISED), "")
                .replace(String.valueOf(PdfLine.LOWERED), "");
    }

    private static String key(int page, String number) {
        return page + "/" + number;
    }
}

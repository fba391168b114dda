// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The running heads of the printed proceedings, which land in the middle of a sentence when the pages are read as one
 * text: "Tweede Kamer Havenbegroting 17 mei 2031 TK 15 15-8-43". Walks from one to the next.
 */
final class RunningHeads {
    private static final String MARK = " TK ";
    /** A head reaches this far before its mark, and this far behind it. */
    private static final int BEFORE = 110;

    private static final int AFTER = 120;
    private static final Pattern HEAD = Pattern.compile(
            "(?:Tweede Kamer (?:\\p{Lu}[^\\n]{0,80}? )?)?"
                    + "(?<date>\\d{1,2} \\p{Ll}{3,9} \\d{4}) TK \\d{1,3} (?:\\p{Lu}[^\\n]{0,80}? )?\\d{1,3}-\\d{1,3}-\\d{1,3}(?!\\d) ?");

    private final String raw;
    private int mark;
    private int start;
    private int end;
    private String date = "";

    RunningHeads(String raw) {
        this.raw = raw;
        this.mark = raw.indexOf(MARK);
        this.start = raw.length();
        next(0);
    }

    /** Where the next head begins; the length of the text when there is none. */
    int start() {
        return start;
    }

    /** Where the text goes on after it. */
    int end() {
        return end;
    }

    /** The words of the date in the first head that was met; empty when there was none. */
    String date() {
        return date;
    }

    /** Walks on to the first head that begins at or after an offset. */
    void next(int from) {
        start = raw.length();
        while (mark >= 0 && start == raw.length()) {
            find(Math.max(from, mark - BEFORE), Math.min(raw.length(), mark + AFTER));
            mark = raw.indexOf(MARK, mark + 1);
        }
    }

    private void find(int from, int to) {
        if (from >= to) {
            return;
        }
        Matcher head = HEAD.matcher(raw.substring(from, to));
        if (head.find()) {
            start = from + head.start();
            end = from + head.end();
            date = date.isEmpty() ? head.group("date") : date;
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.facts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How likely it is that a date at the head of a document is the document's own, from the words before it. */
final class StatedDate {
    private static final int BEFORE = 60;
    private static final int ALONE_ON_ITS_LINE = 40;
    /** Words that only ever stand before the date of the document itself. */
    private static final Map<String, Integer> ANYWHERE = Map.of("(ontvangen", 100, "den haag,", 90, "-gravenhage,", 90);

    /** Words that do so above the text, but may speak of any date in it. */
    private static final Map<String, Integer> IN_THE_HEAD = inTheHead();

    private StatedDate() {}

    /**
     * 0 when nothing says so.
     *
     * @param head whether the date stands above the running text
     */
    static int weight(String text, DateMention mention, boolean head) {
        int start = mention.span().start();
        String before = text.substring(Math.max(0, start - BEFORE), start)
                .toLowerCase(Locale.ROOT)
                .stripTrailing();
        int weight = weight(ANYWHERE, before);
        if (weight == 0 && head) {
            weight = weight(IN_THE_HEAD, before);
        }
        return weight == 0 && head && isAlone(text, mention) ? ALONE_ON_ITS_LINE : weight;
    }

    private static int weight(Map<String, Integer> words, String before) {
        return words.entrySet().stream()
                .filter(entry -> before.endsWith(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    private static boolean isAlone(String text, DateMention mention) {
        int end = mention.span().end();
        int start = mention.span().start();
        boolean begins = start == 0 || text.charAt(start - 1) == '\n';
        return begins && (end == text.length() || text.charAt(end) == '\n');
    }

    /** Printed files may set the first letter of "Datum" apart. */
    private static Map<String, Integer> inTheHead() {
        Map<String, Integer> words = new HashMap<>();
        words.put("ontvangen", 100);
        words.put("den haag", 85);
        words.put("hebben op", 80);
        words.put("heeft op", 60);
        words.put("atum:", 80);
        words.put("atum", 80);
        words.put("atum betreft", 80);
        words.put("voorgesteld", 80);
        words.put("vastgesteld", 80);
        words.put("overleg van", 70);
        words.put("debat van", 50);
        return words;
    }
}

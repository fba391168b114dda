// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.facts;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How likely it is that a date at the head of a document is the document's own, from the words before it. */
final class StatedDate {
    private static final int BEFORE = 60;
    private static final int ALONE_ON_ITS_LINE = 40;
    private static final Map<String, Integer> WORDS_BEFORE = wordsBefore();

    private StatedDate() {}

    /** 0 when nothing says so. */
    static int weight(String text, DateMention mention) {
        int start = mention.span().start();
        String before = text.substring(Math.max(0, start - BEFORE), start)
                .toLowerCase(Locale.ROOT)
                .stripTrailing();
        for (Map.Entry<String, Integer> words : WORDS_BEFORE.entrySet()) {
            if (before.endsWith(words.getKey())) {
                return words.getValue();
            }
        }
        return isAlone(text, mention) ? ALONE_ON_ITS_LINE : 0;
    }

    private static boolean isAlone(String text, DateMention mention) {
        int end = mention.span().end();
        int start = mention.span().start();
        boolean begins = start == 0 || text.charAt(start - 1) == '\n';
        return begins && (end == text.length() || text.charAt(end) == '\n');
    }

    private static Map<String, Integer> wordsBefore() {
        Map<String, Integer> words = new LinkedHashMap<>();
        words.put("ontvangen", 100);
        words.put("den haag,", 90);
        words.put("den haag", 85);
        words.put("-gravenhage,", 90);
        words.put("hebben op", 80);
        words.put("heeft op", 60);
        words.put("datum:", 80);
        words.put("datum", 80);
        words.put("datum betreft", 80);
        words.put("voorgesteld", 80);
        words.put("vastgesteld", 80);
        words.put("overleg van", 70);
        words.put("debat van", 50);
        return words;
    }
}

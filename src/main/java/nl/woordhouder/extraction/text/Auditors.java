// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import java.util.Locale;

/**
 * Tells answers of the court of audit from those of a minister: they answer about a report of their own, say "wij" and
 * never "ik".
 */
final class Auditors {
    private static final int TITLE = 300;
    /** A stray "ik" may stand in a quotation. */
    private static final int STRAY = 1;

    private Auditors() {}

    static boolean wrote(String text) {
        String head = text.substring(0, Math.min(TITLE, text.length())).strip();
        String title = head.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        boolean answers = title.startsWith("beantwoording") && title.contains("vragen");
        boolean ofMinister = title.contains("van minister") || title.contains("van de minister");
        return answers && !ofMinister && count(text, " ik ") + count(text, "\nIk ") + count(text, ". Ik ") <= STRAY;
    }

    private static int count(String text, String word) {
        int found = 0;
        int at = text.indexOf(word);
        while (at >= 0 && found <= STRAY) {
            found++;
            at = text.indexOf(word, at + word.length());
        }
        return found;
    }
}

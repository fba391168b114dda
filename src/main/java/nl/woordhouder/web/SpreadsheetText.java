// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

/** Text that a spreadsheet takes for text. */
public final class SpreadsheetText {
    private static final String STARTS_FORMULA = "=+-@\t\r\n＝＋－＠";

    private SpreadsheetText() {}

    /**
     * The same text, behind an apostrophe when a spreadsheet could run it as a formula (OWASP, CSV injection). Numbers
     * and dates of our own need no such care and must not come here.
     */
    public static String harmless(String text) {
        boolean formula = !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}

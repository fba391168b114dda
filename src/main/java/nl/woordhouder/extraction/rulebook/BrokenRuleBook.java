// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.rulebook;

/** The rule book holds a mistake. The message is Dutch and names the file, the place and what is wrong there. */
public final class BrokenRuleBook extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BrokenRuleBook(String place, String mistake) {
        super("Regelboek " + place + ": " + mistake);
    }

    public BrokenRuleBook(String place, String mistake, Throwable cause) {
        super("Regelboek " + place + ": " + mistake, cause);
    }
}

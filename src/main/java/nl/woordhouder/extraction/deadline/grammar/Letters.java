// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.grammar;

/** Letters as the rules write them: lower case, without the accents that Dutch puts on a stressed word ("vóór"). */
final class Letters {
    private static final String ACCENTED = "áàâäéèêëíìîïóòôöúùûü";
    private static final String PLAIN = "aaaaeeeeiiiioooouuuu";
    private static final char ACUTE = '\u0301';

    private Letters() {}

    /** Whether a character belongs to a word; a loose accent does. */
    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80 && (Character.isLetter(c) || c == ACUTE);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The letter without accent in lower case. */
    static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        char lower = Character.toLowerCase(c);
        int at = ACCENTED.indexOf(lower);
        return at < 0 ? lower : PLAIN.charAt(at);
    }

    /** A word of the rules in the same letters. */
    static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != ACUTE) {
                folded.append(fold(word.charAt(i)));
            }
        }
        return folded.toString();
    }

    static boolean isAccent(char c) {
        return c == ACUTE;
    }
}

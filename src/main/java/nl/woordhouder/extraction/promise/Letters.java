// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.text.Normalizer;

/** Letters without regard to case and accents: 1 to 26. All other signs end a word; some may end a sentence too. */
final class Letters {
    static final int OTHER = 0;
    /** A full stop, question mark, exclamation mark or line feed. */
    static final int END = 27;

    private static final int FOLDED = 0x250;
    private static final byte[] TABLE = table();

    private Letters() {}

    /** 1 to 26 for a letter, {@link #END} or {@link #OTHER}. */
    static int classOf(char sign) {
        return TABLE[sign];
    }

    /** Whether the letters of a word are told apart from other signs by nothing but their class. */
    static boolean isLetter(char sign) {
        int found = classOf(sign);
        return found != OTHER && found != END;
    }

    private static byte[] table() {
        byte[] table = new byte[1 << Character.SIZE];
        for (char sign = 0; sign < FOLDED; sign++) {
            char base = Character.toLowerCase(Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFD)
                    .charAt(0));
            boolean letter = base >= 'a' && base <= 'z' && Character.isLetter(sign);
            table[sign] = (byte) (letter ? base - 'a' + 1 : OTHER);
        }
        for (char end : ".?!\n".toCharArray()) {
            table[end] = END;
        }
        return table;
    }
}

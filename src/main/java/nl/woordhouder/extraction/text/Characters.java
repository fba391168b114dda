// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

/** What the normalisation does with a character. */
final class Characters {
    static final char SOFT_HYPHEN = '\u00AD';

    /** Kept as it is. */
    static final byte PLAIN = 0;
    /** A line feed, which may break a word or begin the running head of a page. */
    static final byte LINE_END = 1;
    /** An opening bracket, which may begin a converter's mark. */
    static final byte BRACKET = 2;
    /** Becomes a space. */
    static final byte SPACE = 3;
    /** Dropped: it has no width. */
    static final byte UNSEEN = 4;
    /** Becomes a line feed. */
    static final byte BREAK = 5;
    /** Spelled out. */
    static final byte LIGATURE = 6;
    /** May have to be composed. */
    static final byte COMPOSED = 7;

    private static final int TABLE_SIZE = 0x300;
    private static final byte[] LOW = low();

    private Characters() {}

    static byte classOf(char c) {
        return c < TABLE_SIZE ? LOW[c] : high(c);
    }

    static boolean isMark(char c) {
        return c >= TABLE_SIZE && high(c) == COMPOSED && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static byte[] low() {
        byte[] classes = new byte[TABLE_SIZE];
        for (int control = 0; control < ' '; control++) {
            classes[control] = SPACE;
        }
        classes['\t'] = PLAIN;
        classes['\n'] = LINE_END;
        classes['\r'] = BREAK;
        classes['\f'] = BREAK;
        classes[0x0B] = BREAK;
        classes[0x7F] = SPACE;
        classes[0x85] = BREAK;
        classes[0xA0] = SPACE;
        classes['['] = BRACKET;
        classes[SOFT_HYPHEN] = UNSEEN;
        return classes;
    }

    private static byte high(char c) {
        if (c >= 0x2000 && c < 0x2070) {
            return punctuation(c);
        }
        if (c >= 0x2070 && c < 0x2126 || c >= 0x2190 && c < 0x2200 || Character.isSurrogate(c)) {
            return PLAIN;
        }
        if (c >= 0xFB00 && c <= 0xFB06) {
            return LIGATURE;
        }
        return switch (c) {
            case 0xFEFF, 0x061C, 0x180E -> UNSEEN;
            case 0x1680, 0x3000 -> SPACE;
            default -> COMPOSED;
        };
    }

    /** The block of general punctuation. */
    private static byte punctuation(char c) {
        if (c <= 0x200A || c == 0x202F || c == 0x205F) {
            return SPACE;
        }
        if (c == 0x2028 || c == 0x2029) {
            return BREAK;
        }
        boolean unseen = c <= 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2060;
        return unseen ? UNSEEN : PLAIN;
    }
}

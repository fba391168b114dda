// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The head of a document that begins with a tag: what its outermost element is called. */
final class Markup {
    /** Declarations and comments before the first element are shorter than this. */
    private static final int HEAD = 8 * 1024;

    /** A byte order mark that was taken for three letters and written out as UTF-8 once more. */
    private static final byte[] DOUBLE_MARK = {
        (byte) 0xC3, (byte) 0xAF, (byte) 0xC2, (byte) 0xBB, (byte) 0xC2, (byte) 0xBF
    };

    /** A byte order mark, and what is left of one that was read as three letters. */
    private static final String MARKS = "\uFEFF\u00EF\u00BB\u00BF";

    private Markup() {}

    /** The name of the outermost element in lower case and without prefix; empty when the bytes begin with no tag. */
    static String root(byte[] bytes) {
        String head = head(bytes);
        int at = rootAt(head);
        int end = at + 1;
        while (at >= 0 && end < head.length() && isOfName(head.charAt(end))) {
            end++;
        }
        String name = at < 0 ? "" : head.substring(at + 1, end).toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }

    /** Whether it declares entities or more of its own: none of the formats that are read needs that. */
    static boolean declares(byte[] bytes) {
        String head = head(bytes);
        int type = head.indexOf("<!DOCTYPE");
        int open = head.indexOf('[', type);
        return type >= 0 && open >= 0 && open < after(head, ">", type);
    }

    /** Each character is a byte of the text beneath: by Windows-1252, or by its number where that knows none. */
    private static byte[] decodedOnce(String twice) {
        byte[] known = twice.getBytes(Charset.forName("windows-1252"));
        for (int at = 0; at < known.length; at++) {
            char c = twice.charAt(at);
            known[at] = c < 0x100 ? (byte) c : known[at];
        }
        return known;
    }

    /** Where the first element begins, behind declarations and comments; -1 when something else stands there. */
    private static int rootAt(String head) {
        int at = afterBlanks(head, 0);
        while (head.startsWith("<?", at) || head.startsWith("<!", at)) {
            at = afterBlanks(head, afterDeclaration(head, at));
        }
        boolean tag = at + 1 < head.length() && head.charAt(at) == '<' && Character.isLetter(head.charAt(at + 1));
        return tag ? at : -1;
    }

    private static int afterDeclaration(String head, int at) {
        if (head.startsWith("<!--", at)) {
            return after(head, "-->", at);
        }
        int end = after(head, ">", at);
        int open = head.indexOf('[', at);
        return open >= 0 && open < end ? after(head, ">", after(head, "]", at) - 1) : end;
    }

    private static int after(String head, String mark, int from) {
        int at = head.indexOf(mark, from);
        return at < 0 ? head.length() : at + mark.length();
    }

    private static int afterBlanks(String head, int from) {
        int at = from;
        while (at < head.length() && (Character.isWhitespace(head.charAt(at)) || MARKS.indexOf(head.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == ':';
    }

    /** The document from its first tag on; characters that were written out as UTF-8 twice are themselves again. */
    static byte[] fromFirstTag(byte[] bytes) {
        byte[] once = bytes;
        if (bytes.length > DOUBLE_MARK.length && Arrays.equals(DOUBLE_MARK, Arrays.copyOf(bytes, DOUBLE_MARK.length))) {
            once = decodedOnce(new String(bytes, StandardCharsets.UTF_8));
        }
        int start = 0;
        while (start < once.length && start < HEAD && once[start] != '<') {
            start++;
        }
        boolean oneByte = start + 1 < once.length && once[start + 1] != 0 && (start == 0 || once[start - 1] != 0);
        return oneByte && start > 0 ? Arrays.copyOfRange(once, start, once.length) : once;
    }

    private static String head(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD);
        boolean little = length > 1 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE || bytes[1] == 0);
        boolean big = length > 1 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF || bytes[0] == 0);
        Charset charset = little ? StandardCharsets.UTF_16LE : big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
        return new String(bytes, 0, length, charset);
    }
}

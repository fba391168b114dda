// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.TreeSet;
import nl.woordhouder.audit.Sha256;

/**
 * What is kept of a text to recognise it in another file: the hash of its letters and digits, and a bottom-k sketch of
 * its shingles (A. Broder, On the resemblance and containment of documents, 1997). Layout, punctuation and capitals make
 * no difference.
 *
 * @param key the same for two texts with the same letters and digits in the same order
 * @param sketch the smallest hashes of all runs of four words, eight bytes each, ascending
 */
record TextSketch(String key, byte[] sketch) {
    /** Gives a standard error of about 0.03 in the resemblance. */
    private static final int SIZE = 256;

    private static final int SHINGLE = 4;
    /** So much of the text is copied at a time. */
    private static final int PIECE = 8192;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    static TextSketch of(String text) {
        Sha256 key = new Sha256();
        StringBuilder letters = new StringBuilder(PIECE);
        long[] words = new long[SHINGLE];
        int count = 0;
        TreeSet<Long> smallest = new TreeSet<>();
        long word = FNV_OFFSET;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? Character.toLowerCase(text.charAt(i)) : ' ';
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
                if (letters.length() == PIECE) {
                    key.add(letters);
                    letters.setLength(0);
                }
                word = (word ^ c) * FNV_PRIME;
            } else if (word != FNV_OFFSET) {
                words[count++ % SHINGLE] = word;
                word = FNV_OFFSET;
                if (count >= SHINGLE) {
                    keep(smallest, shingle(words, count));
                }
            }
        }
        key.add(letters);
        return new TextSketch(key.hex(), bytes(smallest));
    }

    /** How much two texts have in common, 0..1: the estimated share of their shingles that stand in both. */
    static double resemblance(byte[] one, byte[] other) {
        LongBuffer a = ByteBuffer.wrap(one).asLongBuffer();
        LongBuffer b = ByteBuffer.wrap(other).asLongBuffer();
        int both = 0;
        int seen = 0;
        while (seen < SIZE && (a.hasRemaining() || b.hasRemaining())) {
            int order = !a.hasRemaining() ? 1 : !b.hasRemaining() ? -1 : Long.compare(peek(a), peek(b));
            if (order <= 0) {
                a.get();
            }
            if (order >= 0) {
                b.get();
            }
            both += order == 0 ? 1 : 0;
            seen++;
        }
        return seen == 0 ? 0 : (double) both / seen;
    }

    private static long peek(LongBuffer buffer) {
        return buffer.get(buffer.position());
    }

    private static long shingle(long[] words, int count) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < SHINGLE; i++) {
            hash = mixed(hash ^ words[(count + i) % SHINGLE]);
        }
        return hash;
    }

    /** The finaliser of SplitMix64: neighbouring values end up far apart. */
    private static long mixed(long value) {
        long z = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    private static void keep(TreeSet<Long> smallest, long hash) {
        if (smallest.size() < SIZE) {
            smallest.add(hash);
        } else if (hash < smallest.last() && smallest.add(hash)) {
            smallest.pollLast();
        }
    }

    private static byte[] bytes(TreeSet<Long> smallest) {
        ByteBuffer bytes = ByteBuffer.allocate(smallest.size() * Long.BYTES);
        smallest.forEach(bytes::putLong);
        return bytes.array();
    }
}

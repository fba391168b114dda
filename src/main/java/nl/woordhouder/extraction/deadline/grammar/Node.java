// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.grammar;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A step of a pattern that leads to the next step. Fits the words greedily, and goes back when the rest does not fit. */
sealed interface Node {

    /** The token after the words, when this step and all that follow fit from a token on; -1 when they do not. */
    int match(Parse parse, int at, Slots slots);

    /** The end of a pattern. */
    record End() implements Node {
        @Override
        public int match(Parse parse, int at, Slots slots) {
            return at;
        }
    }

    /** One of a set of words, by their numbers in the vocabulary. */
    record Words(BitSet numbers, Node next) implements Node {
        @Override
        public int match(Parse parse, int at, Slots slots) {
            boolean fits = at < parse.tokens().size()
                    && parse.tokens().word(at) >= 0
                    && numbers.get(parse.tokens().word(at));
            return fits ? next.match(parse, at + 1, slots) : -1;
        }
    }

    /** A word of a word list; its value fills the slot. */
    record Listed(String name, BitSet numbers, Object[] values, Node next) implements Node {
        @Override
        public int match(Parse parse, int at, Slots slots) {
            int word = at < parse.tokens().size() ? parse.tokens().word(at) : Vocabulary.UNKNOWN;
            boolean fits = word >= 0 && numbers.get(word);
            return fits ? filled(values[word], name, at + 1, next, parse, slots) : -1;
        }
    }

    /** A token in digits; its number fills the slot. */
    record Digits(String name, DigitSlot slot, Node next) implements Node {
        @Override
        public int match(Parse parse, int at, Slots slots) {
            Object value = at < parse.tokens().size() ? slot.value(parse.tokens(), at) : null;
            return filled(value, name, at + 1, next, parse, slots);
        }
    }

    /** The words of an event, as far as they reach. */
    record Reach(String name, EventReach reach, Node next) implements Node {
        @Override
        public int match(Parse parse, int at, Slots slots) {
            int end = reach.end(parse.tokens(), at);
            Object value = end > at ? parse.tokens().text(at, end - 1) : end == at ? "" : null;
            return filled(value, name, end, next, parse, slots);
        }
    }

    /** A rule of a kind; its meaning fills the slot. */
    record Nested(Kind kind, Node next) implements Node {
        @Override
        public int match(Parse parse, int at, Slots slots) {
            Match inner = parse.match(kind, at);
            return inner == null ? -1 : filled(inner.value(), kind.name(), inner.end(), next, parse, slots);
        }
    }

    /** Words that may be left out; {@code inside} leads to {@code next} as well. */
    record Option(Node inside, Node next) implements Node {
        @Override
        public int match(Parse parse, int at, Slots slots) {
            int with = inside.match(parse, at, slots);
            return with >= 0 ? with : next.match(parse, at, slots);
        }
    }

    private static int filled(@Nullable Object value, String name, int after, Node next, Parse parse, Slots slots) {
        if (value == null) {
            return -1;
        }
        slots.push(name, value);
        int end = next.match(parse, after, slots);
        if (end < 0) {
            slots.pop();
        }
        return end;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds words and phrases of the lexicon at a place in a sentence. {@code *brief} stands for
 * every word with that ending, {@code motie-*} for every word with that part before its hyphen.
 */
final class PhraseTree {
    private final Map<String, PhraseTree> next = new HashMap<>();
    private final Endings endings = new Endings();
    private final List<Sense> senses = new ArrayList<>();

    /** Receives a phrase that was found: the words from {@code from} up to {@code to}. */
    interface Sink {
        void found(int from, int to, Sense sense);
    }

    void add(String phrase, Sense sense) {
        PhraseTree node = this;
        for (String word : phrase.split(" ")) {
            node = word.startsWith("*")
                    ? node.ending(word.substring(1))
                    : node.next.computeIfAbsent(word, w -> new PhraseTree());
        }
        node.senses.add(sense);
    }

    /** Reports every phrase that starts at word {@code at}. */
    void find(List<Word> words, int at, Sink sink) {
        walk(words, at, at, sink);
    }

    private void walk(List<Word> words, int from, int at, Sink sink) {
        for (Sense sense : senses) {
            sink.found(from, at, sense);
        }
        if (at < words.size()) {
            Word word = words.get(at);
            String known = word.known();
            if (known != null) {
                step(next.get(known), words, from, at, sink);
            }
            int hyphen = word.hyphen();
            if (hyphen > 0) {
                step(next.get(word.form().substring(0, hyphen) + "-*"), words, from, at, sink);
            }
            endings.find(word, node -> step(node, words, from, at, sink));
        }
    }

    /** Hands over every phrase with its sense; {@code before} is what leads to this node. */
    void each(String before, BiConsumer<String, Sense> sink) {
        String lead = before.isEmpty() ? "" : before + " ";
        senses.forEach(sense -> sink.accept(before, sense));
        next.forEach((word, node) -> node.each(lead + word, sink));
        endings.each("", (ending, node) -> node.each(lead + "*" + ending, sink));
    }

    private static void step(@Nullable PhraseTree node, List<Word> words, int from, int at, Sink sink) {
        if (node != null) {
            node.walk(words, from, at + 1, sink);
        }
    }

    private PhraseTree ending(String ending) {
        return endings.add(ending);
    }
}

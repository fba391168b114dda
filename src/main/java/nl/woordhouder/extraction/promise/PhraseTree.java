// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Finds words and phrases of the lexicon at a place in a sentence. {@code *brief} stands for
 * every word with that ending, {@code motie-*} for every word with that part before its hyphen.
 */
final class PhraseTree {
    private final Map<String, PhraseTree> next = new HashMap<>();
    private final Endings endings = new Endings();
    private final Senses senses = new Senses();

    /** Whether phrases go on from here, and whether some do with a part before a hyphen or an ending. */
    private boolean leadsOn;

    /** A bit for the words that may follow, by their hash: most words end a phrase, and the map need not be asked. */
    private long following;

    private boolean hasHyphens;
    private boolean hasEndings;

    /** Receives a phrase that was found: the words from {@code from} up to {@code to}. */
    interface Sink {
        void found(int from, int to, Senses senses);
    }

    void add(String phrase, Sense sense) {
        PhraseTree node = this;
        for (String word : phrase.split(" ")) {
            node.leadsOn = true;
            node.following |= 1L << word.hashCode();
            node.hasHyphens |= word.endsWith("-*");
            node.hasEndings |= word.startsWith("*");
            node = word.startsWith("*")
                    ? node.endings.add(word.substring(1))
                    : node.next.computeIfAbsent(word, w -> new PhraseTree());
        }
        node.senses.add(sense);
    }

    /** Reports every phrase that starts at word {@code at}. */
    void find(List<Word> words, int at, Sink sink) {
        Word word = words.get(at);
        Entry entry = word.entry();
        if (entry == null) {
            step(word, node -> node.walk(words, at, at + 1, sink));
        } else {
            for (PhraseTree node : entry.starts()) {
                node.walk(words, at, at + 1, sink);
            }
        }
    }

    /** The places to which a known form leads as the first word of a phrase. */
    List<PhraseTree> starts(String form) {
        List<PhraseTree> starts = new ArrayList<>();
        step(Word.known(form), starts::add);
        return List.copyOf(starts);
    }

    private void walk(List<Word> words, int from, int at, Sink sink) {
        if (!senses.isEmpty()) {
            sink.found(from, at, senses);
        }
        if (leadsOn && at < words.size()) {
            step(words.get(at), node -> node.walk(words, from, at + 1, sink));
        }
    }

    private void step(Word word, Consumer<PhraseTree> sink) {
        Entry entry = word.entry();
        if (entry != null) {
            step(entry.form(), sink);
        }
        int hyphen = hasHyphens ? word.hyphen() : -1;
        if (hyphen > 0) {
            step(word.form().substring(0, hyphen) + "-*", sink);
        }
        if (hasEndings) {
            endings.find(word, sink);
        }
    }

    private void step(String form, Consumer<PhraseTree> sink) {
        PhraseTree node = (following & 1L << form.hashCode()) == 0 ? null : next.get(form);
        if (node != null) {
            sink.accept(node);
        }
    }

    /** Hands over every phrase with its sense; {@code before} is what leads to this node. */
    void each(String before, BiConsumer<String, Sense> sink) {
        String lead = before.isEmpty() ? "" : before + " ";
        senses.all().forEach(sense -> sink.accept(before, sense));
        next.forEach((word, node) -> node.each(lead + word, sink));
        endings.each("", (ending, node) -> node.each(lead + "*" + ending, sink));
    }
}

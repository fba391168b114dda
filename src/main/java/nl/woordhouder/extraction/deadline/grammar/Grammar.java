// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The compiled rules. A pattern is a row of words; {@code a|b} is one of several words, {@code ( )} encloses words that
 * may be left out, {@code <naam>} is a word of that word list, digits, or words that fit a rule of that kind.
 */
public final class Grammar {
    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, Kind> kinds = new HashMap<>();

    /**
     * One rule as it is written.
     *
     * @param kind the kind of rules it belongs to
     * @param id its id
     * @param patterns its patterns
     * @param maker makes its meaning
     */
    public record Source(String kind, String id, List<String> patterns, Maker maker) {}

    /**
     * Compiles rules.
     *
     * @param lists the word lists by name, each word with its value
     * @param reaches slots for the words of events, by name
     * @throws IllegalArgumentException in Dutch, when a pattern is broken, with what to do about it
     */
    public static Grammar of(
            Map<String, Map<String, Object>> lists, Map<String, EventReach> reaches, List<Source> sources) {
        Grammar grammar = new Grammar();
        PatternCompiler compiler = new PatternCompiler(grammar.vocabulary, grammar.kinds, lists, reaches);
        for (Source source : sources) {
            grammar.kinds.computeIfAbsent(source.kind(), name -> new Kind(name, grammar.kinds.size()));
        }
        for (Source source : sources) {
            for (String pattern : source.patterns()) {
                Node start = compiler.compile(source.id(), pattern);
                grammar.kind(source.kind()).rules().add(new CompiledRule(source.id(), start, source.maker()));
            }
        }
        grammar.index();
        return grammar;
    }

    private void index() {
        FirstTokens first = new FirstTokens(vocabulary.size());
        kinds.values().forEach(kind -> kind.index(first, vocabulary.size()));
    }

    /** A word in the letters of the grammar: lower case, without accents. */
    public static String folded(String word) {
        return Letters.fold(word);
    }

    /** Cuts part of a text into tokens and makes it ready to match. */
    public Parse parse(String text, int start, int end) {
        return new Parse(Tokenizer.tokens(vocabulary, text, start, end), kinds.size());
    }

    /**
     * The rules of a kind.
     *
     * @throws IllegalArgumentException in Dutch, when there are none
     */
    public Kind kind(String name) {
        Kind kind = kinds.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("Er zijn geen regels van de soort '" + name + "'.");
        }
        return kind;
    }
}

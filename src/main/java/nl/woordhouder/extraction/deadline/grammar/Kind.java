// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.grammar;

import java.util.ArrayList;
import java.util.List;

/** A kind of rules that patterns can ask for by name, such as {@code <periode>}. */
final class Kind {
    private final String name;
    private final int number;
    private final List<CompiledRule> rules = new ArrayList<>();
    private CompiledRule[][] byWord = {};
    private CompiledRule[][] byTokenKind = {};

    Kind(String name, int number) {
        this.name = name;
        this.number = number;
    }

    String name() {
        return name;
    }

    int number() {
        return number;
    }

    List<CompiledRule> rules() {
        return rules;
    }

    void index(CompiledRule[][] words, CompiledRule[][] tokenKinds) {
        byWord = words;
        byTokenKind = tokenKinds;
    }

    /** The rules that can start with a token. */
    CompiledRule[] starting(Tokens tokens, int at) {
        int word = tokens.word(at);
        return word >= 0 ? byWord[word] : byTokenKind[tokens.kind(at).ordinal()];
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.grammar;

import java.util.ArrayList;
import java.util.List;

/** A kind of rules that patterns can ask for by name, such as {@code <periode>}. */
public final class Kind {
    private final String name;
    private final int number;
    private final List<CompiledRule> rules = new ArrayList<>();
    private Starters[] byWord = {};
    private Starters[] byTokenKind = {};

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

    /** Prepares for each token the rules that can start with it. */
    void index(FirstTokens first, int vocabulary) {
        byWord = new Starters[vocabulary];
        for (int word = 0; word < vocabulary; word++) {
            byWord[word] = Starters.withWord(rules, first, word);
        }
        byTokenKind = new Starters[Tokens.Kind.values().length];
        for (Tokens.Kind tokenKind : Tokens.Kind.values()) {
            byTokenKind[tokenKind.ordinal()] = Starters.withKind(rules, first, tokenKind);
        }
    }

    /** The rules that can start with a token. */
    Starters starting(Tokens tokens, int at) {
        int word = tokens.word(at);
        return word >= 0 ? byWord[word] : byTokenKind[tokens.kind(at).ordinal()];
    }
}

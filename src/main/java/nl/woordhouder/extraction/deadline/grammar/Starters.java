// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules that can start with a token, each with the tokens that may come second.
 *
 * @param rules the rules in the order of the rule book
 * @param seconds for each rule what may come second; null when that is not looked at
 */
record Starters(CompiledRule[] rules, @Nullable Firsts[] seconds) {
    private static final Starters NONE = new Starters(new CompiledRule[0], new Firsts[0]);

    static Starters withWord(List<CompiledRule> all, FirstTokens first, int word) {
        CompiledRule[] rules = all.stream()
                .filter(rule -> first.of(rule.start()).hasWord(word))
                .toArray(CompiledRule[]::new);
        if (rules.length == 0) {
            return NONE;
        }
        @Nullable Firsts[] seconds = new Firsts[rules.length];
        for (int i = 0; i < rules.length; i++) {
            seconds[i] = first.after(rules[i].start(), word);
        }
        return new Starters(rules, seconds);
    }

    static Starters withKind(List<CompiledRule> all, FirstTokens first, Tokens.Kind kind) {
        CompiledRule[] rules = all.stream()
                .filter(rule -> first.of(rule.start()).hasKind(kind))
                .toArray(CompiledRule[]::new);
        return rules.length == 0 ? NONE : new Starters(rules, new Firsts[rules.length]);
    }

    boolean isEmpty() {
        return rules.length == 0;
    }

    /** Whether a rule still fits by the token after its first. */
    boolean mayFit(int rule, Tokens tokens, int at) {
        Firsts second = seconds[rule];
        return second == null || second.allow(tokens, at + 1);
    }
}

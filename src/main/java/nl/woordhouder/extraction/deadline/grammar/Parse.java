// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.grammar;

import org.jspecify.annotations.Nullable;

/** The matches of one sentence, each looked for once. */
public final class Parse {
    private static final Match NONE = new Match(-1, "", "");

    private final Grammar grammar;
    private final Tokens tokens;
    private final @Nullable Match[][] known;

    Parse(Grammar grammar, Tokens tokens) {
        this.grammar = grammar;
        this.tokens = tokens;
        this.known = new Match[grammar.kinds()][];
    }

    public Tokens tokens() {
        return tokens;
    }

    /** The longest match of a kind of rules from a token on, the earliest rule when several are as long; or null. */
    public @Nullable Match match(String kind, int at) {
        return match(grammar.kind(kind), at);
    }

    @Nullable
    Match match(Kind kind, int at) {
        if (at >= tokens.size()) {
            return null;
        }
        CompiledRule[] candidates = kind.starting(tokens, at);
        if (candidates.length == 0) {
            return null;
        }
        @Nullable Match[] row = known[kind.number()];
        if (row == null) {
            row = new Match[tokens.size()];
            known[kind.number()] = row;
        }
        Match seen = row[at];
        if (seen == null) {
            seen = longest(candidates, at);
            row[at] = seen;
        }
        return seen == NONE ? null : seen;
    }

    private Match longest(CompiledRule[] candidates, int at) {
        Match best = NONE;
        for (CompiledRule rule : candidates) {
            Slots slots = new Slots();
            int end = rule.start().match(this, at, slots);
            if (end > best.end()) {
                Object value = rule.maker().make(slots);
                best = value == null ? best : new Match(end, value, rule.id());
            }
        }
        return best;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.grammar;

import org.jspecify.annotations.Nullable;

/** The matches of one sentence, each looked for once. */
public final class Parse {
    private static final Match NONE = new Match(-1, "", "");
    /** Rules inside rules inside rules: "begin begin begin ..." must not exhaust the stack. */
    private static final int DEEPEST = 30;

    private final Tokens tokens;
    private final @Nullable Match[] @Nullable [] known;
    private int depth;

    Parse(Tokens tokens, int kinds) {
        this.tokens = tokens;
        this.known = new Match[kinds][];
    }

    public Tokens tokens() {
        return tokens;
    }

    /** The longest match of a kind of rules from a token on, the earliest rule when several are as long; or null. */
    public @Nullable Match match(Kind kind, int at) {
        if (at >= tokens.size() || depth > DEEPEST) {
            return null;
        }
        Starters candidates = kind.starting(tokens, at);
        if (candidates.isEmpty()) {
            return null;
        }
        @Nullable Match[] row = known[kind.number()];
        if (row == null) {
            row = new Match[tokens.size()];
            known[kind.number()] = row;
        }
        Match seen = row[at];
        if (seen == null) {
            depth++;
            seen = longest(candidates, at);
            depth--;
            row[at] = seen;
        }
        return seen == NONE ? null : seen;
    }

    private Match longest(Starters candidates, int at) {
        Match best = NONE;
        Slots slots = new Slots();
        for (int i = 0; i < candidates.rules().length; i++) {
            if (candidates.mayFit(i, tokens, at)) {
                CompiledRule rule = candidates.rules()[i];
                int end = rule.start().match(this, at, slots);
                if (end >= 0) {
                    best = longer(best, rule, end, slots);
                    slots = new Slots();
                }
            }
        }
        return best;
    }

    private static Match longer(Match best, CompiledRule rule, int end, Slots slots) {
        Object value = end > best.end() ? rule.maker().make(slots) : null;
        return value == null ? best : new Match(end, value, rule.id());
    }
}

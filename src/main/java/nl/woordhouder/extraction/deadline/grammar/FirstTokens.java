// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.grammar;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Tells with which tokens the words of a pattern can start, so that only rules that stand a chance are tried. */
final class FirstTokens {
    private final int vocabulary;
    private final Map<Node, Firsts> known = new IdentityHashMap<>();
    private final Set<Kind> open = new HashSet<>();

    /** Words by their numbers, and kinds of tokens that are no known word. */
    record Firsts(BitSet words, EnumSet<Tokens.Kind> kinds) {
        void addAll(Firsts other) {
            words.or(other.words);
            kinds.addAll(other.kinds);
        }
    }

    FirstTokens(int vocabulary) {
        this.vocabulary = vocabulary;
    }

    Firsts of(Node node) {
        Firsts seen = known.get(node);
        if (seen == null) {
            seen = compute(node);
            known.put(node, seen);
        }
        return seen;
    }

    private Firsts compute(Node node) {
        Firsts firsts = new Firsts(new BitSet(), EnumSet.noneOf(Tokens.Kind.class));
        if (node instanceof Node.Words words) {
            firsts.words().or(words.numbers());
        } else if (node instanceof Node.Listed listed) {
            listed.values().keySet().forEach(firsts.words()::set);
        } else if (node instanceof Node.Digits digits) {
            firsts.kinds().add(digits.slot().kind());
        } else if (node instanceof Node.Reach) {
            firsts.words().set(0, vocabulary);
            firsts.kinds().addAll(EnumSet.allOf(Tokens.Kind.class));
        } else if (node instanceof Node.Option option) {
            firsts.addAll(of(option.inside()));
            firsts.addAll(of(option.next()));
        } else if (node instanceof Node.Nested nested) {
            nested(nested.kind(), firsts);
        }
        return firsts;
    }

    private void nested(Kind kind, Firsts firsts) {
        if (!open.add(kind)) {
            throw new IllegalArgumentException("Regels van de soort '" + kind.name()
                    + "' beginnen met zichzelf. Laat het patroon met een woord beginnen.");
        }
        kind.rules().forEach(rule -> firsts.addAll(of(rule.start())));
        open.remove(kind);
    }
}

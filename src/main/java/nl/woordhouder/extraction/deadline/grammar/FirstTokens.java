// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.grammar;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Tells with which one or two tokens the words of a pattern can start, so that only rules that stand a chance are tried. */
final class FirstTokens {
    private final int vocabulary;
    private final Map<Node, Firsts> known = new IdentityHashMap<>();
    private final Set<Kind> open = new HashSet<>();

    FirstTokens(int vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The tokens that a step and what follows it can start with. */
    Firsts of(Node node) {
        Firsts seen = known.get(node);
        if (seen == null) {
            seen = compute(node);
            known.put(node, seen);
        }
        return seen;
    }

    private Firsts compute(Node node) {
        Firsts firsts = new Firsts();
        if (node instanceof Node.End) {
            firsts.addEnd();
        } else if (node instanceof Node.Words words) {
            firsts.addWords(words.numbers());
        } else if (node instanceof Node.Listed listed) {
            firsts.addWords(listed.numbers());
        } else if (node instanceof Node.Digits digits) {
            firsts.addKind(digits.slot().kind());
        } else if (node instanceof Node.Reach) {
            firsts.addAll(vocabulary);
        } else if (node instanceof Node.Option option) {
            firsts.add(of(option.inside()));
            firsts.add(of(option.next()));
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
        kind.rules().forEach(rule -> firsts.add(of(rule.start())));
        open.remove(kind);
    }

    /** The tokens that can come after a word with which a step starts. */
    Firsts after(Node node, int word) {
        Firsts second = new Firsts();
        if (node instanceof Node.Words words && words.numbers().get(word)) {
            second.add(of(words.next()));
        } else if (node instanceof Node.Listed listed && listed.numbers().get(word)) {
            second.add(of(listed.next()));
        } else if (node instanceof Node.Reach) {
            second.addAll(vocabulary);
        } else if (node instanceof Node.Option option) {
            second.add(after(option.inside(), word));
            second.add(after(option.next(), word));
        } else if (node instanceof Node.Nested nested && of(node).hasWord(word)) {
            afterNested(nested, word, second);
        }
        return second;
    }

    private void afterNested(Node.Nested nested, int word, Firsts second) {
        for (CompiledRule rule : nested.kind().rules()) {
            Firsts inside = after(rule.start(), word);
            second.addWithoutEnd(inside);
            if (inside.end()) {
                second.add(of(nested.next()));
            }
        }
    }
}

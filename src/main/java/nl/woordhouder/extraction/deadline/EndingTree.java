// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.woordhouder.extraction.deadline.grammar.Tokens;
import org.jspecify.annotations.Nullable;

/** Endings of words, looked up from the last letter backwards. */
final class EndingTree {
    private final Map<Character, EndingTree> before = new HashMap<>();
    private boolean whole;

    EndingTree(Set<String> endings) {
        endings.forEach(ending -> add(ending, ending.length()));
    }

    private void add(String ending, int length) {
        if (length == 0) {
            whole = true;
        } else {
            before.computeIfAbsent(ending.charAt(length - 1), letter -> new EndingTree(Set.of()))
                    .add(ending, length - 1);
        }
    }

    /** Whether a token ends with one of the endings, in any case. */
    boolean ends(Tokens tokens, int at) {
        @Nullable EndingTree tree = this;
        for (int i = tokens.end(at) - 1; i >= tokens.start(at); i--) {
            tree = tree.before.get(Character.toLowerCase(tokens.character(i)));
            if (tree == null) {
                return false;
            }
            if (tree.whole) {
                return true;
            }
        }
        return false;
    }
}

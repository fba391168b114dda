// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import java.util.Set;
import nl.woordhouder.extraction.deadline.grammar.EventReach;
import nl.woordhouder.extraction.deadline.grammar.Tokens;

/** Fits, without taking a word, where no noun follows: "op de 15e stuur ik", but not "op de 15e verdieping". */
final class NoNoun implements EventReach {
    private final Set<String> others;

    /** @param others words that are no noun */
    NoNoun(Set<String> others) {
        this.others = others;
    }

    @Override
    public int end(Tokens tokens, int at) {
        boolean noun = tokens.isWord(at) && !others.contains(tokens.known(at));
        return noun ? -1 : at;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import java.util.Set;
import nl.woordhouder.extraction.deadline.grammar.EventReach;
import nl.woordhouder.extraction.deadline.grammar.Tokens;

/** Any words up to the first that does not belong to a noun: what follows "zes weken na". */
final class AnyWords implements EventReach {
    private static final int LONGEST = 12;

    private final Set<String> stops;

    /** @param stops words that belong to no noun ("zal", "ik") */
    AnyWords(Set<String> stops) {
        this.stops = stops;
    }

    @Override
    public int end(Tokens tokens, int at) {
        int end = at;
        while (tokens.isWord(end) && end - at < LONGEST && !stops.contains(tokens.known(end))) {
            end++;
        }
        return end > at ? end : -1;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import java.util.Locale;
import java.util.Set;
import nl.woordhouder.extraction.deadline.grammar.EventReach;
import nl.woordhouder.extraction.deadline.grammar.Tokens;

/**
 * How far a clause after "zodra" or "wanneer" reaches: to the next comma or the end of the sentence. Without a comma it
 * ends at its finite verb when another word order follows ("zodra dit gereed is | zend ik de stukken").
 */
final class ClauseWords implements EventReach {
    private final Set<String> finiteVerbs;

    ClauseWords(Set<String> finiteVerbs) {
        this.finiteVerbs = finiteVerbs;
    }

    @Override
    public int end(Tokens tokens, int at) {
        if (at >= tokens.size() || isFinite(tokens, at)) {
            // "Wanneer zult u": a question
            return -1;
        }
        int end = at;
        int verb = -1;
        while (end < tokens.size() && ",;:.?!".indexOf(tokens.first(end)) < 0) {
            verb = verb < 0 && isFinite(tokens, end) ? end : verb;
            end++;
        }
        boolean opensSentence = at == 1;
        boolean comma = end < tokens.size() && tokens.first(end) == ',';
        int clause = opensSentence && !comma && verb > at ? verb + 1 : end;
        return clause > at ? clause : -1;
    }

    private boolean isFinite(Tokens tokens, int at) {
        return finiteVerbs.contains(tokens.text(at, at).toLowerCase(Locale.ROOT));
    }
}

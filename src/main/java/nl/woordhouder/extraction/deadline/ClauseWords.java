// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import java.util.Set;
import nl.woordhouder.extraction.deadline.grammar.EventReach;
import nl.woordhouder.extraction.deadline.grammar.Tokens;

/**
 * How far a clause after "zodra" or "wanneer" reaches: to the next comma or the end of the sentence. Without a comma it
 * ends at its finite verb when another word order follows ("zodra dit gereed is | zend ik de stukken").
 */
final class ClauseWords implements EventReach {
    private static final String MARKS = ",;:.?!";
    private static final Set<String> SUBJECTS = Set.of("ik", "wij", "we", "u");

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
        int verb = -1;
        int end = at;
        while (end < tokens.size() && MARKS.indexOf(tokens.first(end)) < 0) {
            if (isFinite(tokens, end) && verb >= 0 && end > verb + 1) {
                // a second finite verb begins the main clause: "wanneer dit is afgerond | zal ik"
                return end;
            }
            verb = verb < 0 && isFinite(tokens, end) ? end : verb;
            end++;
        }
        boolean comma = end < tokens.size() && tokens.first(end) == ',';
        int clause = at == 1 && !comma && verb > at ? beforeInversion(tokens, verb, end) : end;
        return clause > at ? clause : -1;
    }

    /** "zodra dit gereed is | zend ik de stukken": the main clause begins with the verb before its subject. */
    private static int beforeInversion(Tokens tokens, int verb, int end) {
        for (int i = verb + 2; i < end; i++) {
            if (SUBJECTS.contains(tokens.known(i))) {
                return i - 1;
            }
        }
        return end;
    }

    private boolean isFinite(Tokens tokens, int at) {
        return finiteVerbs.contains(tokens.known(at));
    }
}

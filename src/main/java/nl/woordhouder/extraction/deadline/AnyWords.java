// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import java.util.Set;
import nl.woordhouder.extraction.deadline.grammar.EventReach;
import nl.woordhouder.extraction.deadline.grammar.Tokens;

/** Any words up to the first that does not belong to a noun: what follows "zes weken na". */
final class AnyWords implements EventReach {
    private static final int LONGEST = 12;

    /** Words that point at a noun when they come first: "na dat bezoek". */
    private static final Set<String> POINTERS = Set.of("dat", "die", "uw", "mijn", "ons");

    /** Words that begin another noun when nothing links them to the first: "na dagtekening | een brief". */
    private static final Set<String> ARTICLES = Set.of("de", "het", "een");

    /** What a distance is counted from when it is no event: "zes weken na dagtekening". */
    private static final Set<String> NOW = Set.of("dagtekening", "heden", "vandaag", "nu");

    private final Set<String> stops;
    private final Set<String> links;

    /**
     * @param stops words that belong to no noun ("zal", "ik")
     * @param links words that tie what follows to the noun ("van")
     */
    AnyWords(Set<String> stops, Set<String> links) {
        this.stops = stops;
        this.links = links;
    }

    @Override
    public int end(Tokens tokens, int at) {
        int end = at;
        while (tokens.isWord(end) && end - at < LONGEST && belongs(tokens, at, end)) {
            end++;
        }
        return end > at ? end : -1;
    }

    private boolean belongs(Tokens tokens, int first, int at) {
        String word = tokens.known(at);
        if (at == first) {
            return !NOW.contains(word) && (POINTERS.contains(word) || !stops.contains(word));
        }
        boolean another = ARTICLES.contains(word) && !links.contains(tokens.known(at - 1));
        return !another && !stops.contains(word);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import java.util.Set;
import nl.woordhouder.extraction.deadline.grammar.EventReach;
import nl.woordhouder.extraction.deadline.grammar.Tokens;

/**
 * How far the words of an event or document reach: "het commissiedebat over de Hoofdlijnenbrief Media", "afronding van
 * het onderzoek". They hold a noun of the word list, with what stands before it and what belongs to it.
 */
final class EventWords implements EventReach {
    private static final int LONGEST_BEFORE = 5;
    private static final int LONGEST_AFTER = 14;
    /** Words that only before a noun are part of an event: "in die brief". */
    private static final Set<String> DEMONSTRATIVES = Set.of("die", "dat", "uw", "mijn");
    /** Words that begin a noun phrase of their own when they do not come first. */
    private static final Set<String> ARTICLES = Set.of("de", "het", "een");

    /** "in gesprek", "in overleg": without an article these tell how, and name no event. */
    private static final Set<String> BARE = Set.of("gesprek", "overleg");

    private static final Set<String> LINKS_TO_PERIOD = Set.of("van", "in");

    private final EndingTree nouns;
    private final Set<String> stops;
    private final Set<String> links;
    private final Set<String> starts;

    /**
     * @param nouns endings of nouns that name an event or document ("debat")
     * @param stops words that no longer belong to it ("zal", "ik")
     * @param links words that may stand inside it but not at its end ("van", "de")
     * @param starts words that begin a new time unless a link comes before them ("volgende")
     */
    EventWords(Set<String> nouns, Set<String> stops, Set<String> links, Set<String> starts) {
        this.nouns = new EndingTree(nouns);
        this.stops = stops;
        this.links = links;
        this.starts = starts;
    }

    @Override
    public int end(Tokens tokens, int at) {
        int noun = noun(tokens, at);
        return noun < 0 ? -1 : complement(tokens, noun);
    }

    /** The token after all that belongs to the noun. */
    private int complement(Tokens tokens, int noun) {
        int last = noun;
        boolean linked = false;
        for (int i = noun + 1; i < tokens.size() && i - noun <= LONGEST_AFTER && belongs(tokens, i); i++) {
            String word = tokens.known(i);
            boolean another = !linked && (starts.contains(word) || ARTICLES.contains(word));
            if (another || startsDate(tokens, i) || startsPeriod(tokens, i)) {
                break;
            }
            linked = links.contains(word);
            last = linked ? last : i;
        }
        return last + 1;
    }

    /** "het debat | van 12 mei": the day is read apart. */
    private static boolean startsDate(Tokens tokens, int at) {
        return tokens.known(at).equals("van")
                && at + 1 < tokens.size()
                && Character.isDigit(tokens.first(at + 1))
                && tokens.end(at + 1) - tokens.start(at + 1) <= 2;
    }

    /** "het debat | van volgende week": so is the week. */
    private boolean startsPeriod(Tokens tokens, int at) {
        return LINKS_TO_PERIOD.contains(tokens.known(at))
                && at + 1 < tokens.size()
                && starts.contains(tokens.known(at + 1));
    }

    private int noun(Tokens tokens, int at) {
        for (int i = at; i < tokens.size() && i - at <= LONGEST_BEFORE; i++) {
            boolean noun = tokens.isWord(i)
                    && nouns.ends(tokens, i)
                    && !precedesNoun(tokens, i)
                    && !(i == at && BARE.contains(tokens.known(i)));
            boolean stop = !belongs(tokens, i) || i > at && ARTICLES.contains(tokens.known(i));
            if (noun && !(stop && i == at)) {
                // "het volgende bericht": a verb form after an article is a noun
                return i;
            }
            if (stop && !(i == at && DEMONSTRATIVES.contains(tokens.known(i)))) {
                return -1;
            }
        }
        return -1;
    }

    /** "het Kamerdebat-verslag": the part before a hyphen is not the noun. */
    private static boolean precedesNoun(Tokens tokens, int at) {
        return at + 1 < tokens.size() && tokens.first(at + 1) == '-' && tokens.end(at) == tokens.start(at + 1);
    }

    private boolean belongs(Tokens tokens, int at) {
        char first = tokens.first(at);
        boolean mark = !Character.isLetterOrDigit(first) && first != '-' && first != '&' && first != '\'';
        return !mark && !stops.contains(tokens.known(at));
    }
}

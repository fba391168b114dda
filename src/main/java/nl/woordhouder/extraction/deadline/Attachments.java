// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import java.util.Set;
import nl.woordhouder.extraction.deadline.grammar.Tokens;

/** Tells whether words of time belong to a noun, from the words around them. */
final class Attachments {
    private final Set<String> links;
    private final Set<String> articles;

    /**
     * @param links words by which a time hangs on a noun: "van", "uit", "d.d."
     * @param articles words that open a noun phrase: "de", "mijn"
     */
    Attachments(Set<String> links, Set<String> articles) {
        this.links = links;
        this.articles = articles;
    }

    /** Whether the tokens from {@code first} up to {@code end} say something about a noun. */
    boolean toNoun(Tokens tokens, int first, int end) {
        return first > 0 && (links.contains(tokens.known(first - 1)) || beforeParticiple(tokens, first, end));
    }

    /** "de in 2025 gestarte proef", "het op 3 maart gehouden debat": an article before, a participle and a word after. */
    private boolean beforeParticiple(Tokens tokens, int first, int end) {
        if (!articles.contains(tokens.known(first - 1)) || !tokens.isWord(end) || !tokens.isWord(end + 1)) {
            return false;
        }
        boolean inflected = tokens.endsWith(end, "de") || tokens.endsWith(end, "te") || tokens.endsWith(end, "en");
        return inflected
                && (tokens.text(end, end).contains("ge")
                        || !tokens.known(first - 1).equals("het"));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import java.util.Locale;
import java.util.Set;
import nl.woordhouder.extraction.deadline.grammar.Tokens;

/** Tells whether words of time belong to a noun, from the words around them. */
final class Attachments {
    private static final Set<String> ARTICLES =
            Set.of("de", "het", "een", "mijn", "ons", "onze", "zijn", "haar", "hun");

    private final Set<String> links;

    /** @param links words by which a time hangs on a noun: "van", "uit", "d.d." */
    Attachments(Set<String> links) {
        this.links = links;
    }

    /** Whether the tokens from {@code first} up to {@code end} say something about a noun. */
    boolean toNoun(Tokens tokens, int first, int end) {
        return first > 0 && (links.contains(lower(tokens, first - 1)) || beforeParticiple(tokens, first, end));
    }

    /** "de in 2025 gestarte proef", "het op 3 maart gehouden debat": an article before, a participle and a word after. */
    private static boolean beforeParticiple(Tokens tokens, int first, int end) {
        if (!ARTICLES.contains(lower(tokens, first - 1)) || !tokens.isWord(end) || !tokens.isWord(end + 1)) {
            return false;
        }
        boolean inflected = tokens.endsWith(end, "de") || tokens.endsWith(end, "te") || tokens.endsWith(end, "en");
        return inflected
                && (lower(tokens, end).contains("ge")
                        || !lower(tokens, first - 1).equals("het"));
    }

    private static String lower(Tokens tokens, int at) {
        return tokens.text(at, at).toLowerCase(Locale.ROOT);
    }
}

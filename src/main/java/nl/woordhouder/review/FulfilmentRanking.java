// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.woordhouder.commitment.OpenCommitment;
import org.jspecify.annotations.Nullable;

/**
 * Which commitments a sentence may mean that says that a promise is kept: named by number or publication, sharing rare
 * words of the subject, of the same ministry. It orders what a person chooses from and settles nothing.
 */
final class FulfilmentRanking {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D+");

    /** Words with fewer letters say little about a subject. */
    private static final int SHORTEST_WORD = 4;

    /** Dutch inflection and most compounding happen after these letters. */
    private static final int STEM = 7;

    /** A dossier and the number of a publication in it, such as 30821 and 251. */
    private static final int SHORTEST_PUBLICATION = 6;

    private static final double NAMED = 3;
    private static final double SAME_MINISTRY = 0.3;

    /** Below this it is more likely something else. */
    private static final double LEAST = 0.35;

    /** Words that stand in any letter about any promise. */
    private static final Set<String> COMMON = Set.of(
            "kamer",
            "brief",
            "toezeggi",
            "toezegg",
            "toegeze",
            "gestand",
            "hiermee",
            "hierbij",
            "minister",
            "informe",
            "voortga",
            "nakomin",
            "nagekom",
            "deze",
            "over",
            "door",
            "naar",
            "voor",
            "zoals",
            "tijdens",
            "debat",
            "motie",
            "ministe",
            "staatss",
            "gedaan",
            "heeft",
            "hebben",
            "wordt",
            "worden",
            "uitvoer");

    private final Map<String, Long> spread;
    private final List<OpenCommitment> open;

    /** @param open what a letter can fulfil */
    FulfilmentRanking(List<OpenCommitment> open) {
        this.open = open;
        spread = open.stream()
                .flatMap(each -> words(each.subject()).stream())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
    }

    /**
     * The best matches, best first; none when nothing comes near.
     *
     * @param text the sentence and its subject
     * @param references what the sentence refers to, in words
     * @param ministryCode of who wrote the letter, or null
     */
    List<Match> best(String text, Collection<String> references, @Nullable String ministryCode, int atMost) {
        Set<String> words = words(text);
        return open.stream()
                .map(each -> match(each, text, words, references, ministryCode))
                .filter(match -> match.score() >= LEAST)
                .sorted(Comparator.comparingDouble(Match::score).reversed().thenComparing(Match::number))
                .limit(atMost)
                .toList();
    }

    private Match match(
            OpenCommitment each,
            String text,
            Set<String> words,
            Collection<String> references,
            @Nullable String ministryCode) {
        boolean named = text.contains(each.number()) || references.stream().anyMatch(line -> means(line, each));
        Set<String> subject = words(each.subject());
        double weight = subject.stream().mapToDouble(this::rarity).sum();
        Set<String> shared = new HashSet<>(subject);
        shared.retainAll(words);
        double overlap =
                weight == 0 ? 0 : shared.stream().mapToDouble(this::rarity).sum() / weight;
        boolean ministry =
                each.ministryCode().equals(ministryCode) || each.answeringCode().equals(ministryCode);
        // Of the same ministry is nearly everything: alone it suggests nothing.
        double score = (named ? NAMED : 0) + overlap + (ministry && overlap > 0 ? SAME_MINISTRY : 0);
        return new Match(each.number(), score, named, shared.size(), ministry);
    }

    private static boolean means(String reference, OpenCommitment each) {
        String digits = NO_DIGIT.matcher(reference).replaceAll("");
        return reference.contains(each.number())
                || digits.length() >= SHORTEST_PUBLICATION
                        && NO_DIGIT.matcher(each.sourceTitle()).replaceAll("").contains(digits);
    }

    private double rarity(String word) {
        return Math.log(1 + (double) open.size() / spread.getOrDefault(word, 1L));
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : NO_LETTER.split(text.toLowerCase(Locale.ROOT))) {
            String stem = word.substring(0, Math.min(STEM, word.length()));
            if (word.length() >= SHORTEST_WORD && !COMMON.contains(stem)) {
                words.add(stem);
            }
        }
        return words;
    }

    /**
     * A commitment that may be meant.
     *
     * @param named whether the sentence names it, by its number or by where it was promised
     * @param shared how many words of its subject the sentence has too
     * @param ministry whether the ministry of the letter promised it or answers for it
     */
    record Match(String number, double score, boolean named, int shared, boolean ministry) {
        /** Why it is suggested, in words. */
        String why() {
            String words = shared == 1 ? "één woord van het onderwerp" : shared + " woorden van het onderwerp";
            return Stream.of(
                            named ? "de brief noemt haar" : "",
                            shared == 0 ? "" : words,
                            ministry ? "zelfde ministerie" : "")
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }
}

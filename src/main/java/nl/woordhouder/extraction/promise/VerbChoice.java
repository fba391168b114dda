// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.List;
import nl.woordhouder.extraction.promise.Sense.Form;
import nl.woordhouder.extraction.promise.Sense.Verbal;
import org.jspecify.annotations.Nullable;

/** Chooses which verb a word is a form of, from the words that stand in its clause: "breng" or "op de hoogte brengen". */
final class VerbChoice {
    /** More than the length of any companion. */
    private static final int CLOSEST = 100;

    /** Before the "ge" of a participle: "tegengehouden". */
    private static final int LONGEST_PARTICLE = 5;

    private VerbChoice() {}

    /** The meaning of a verb form in its clause: the longest companion that stands there wins. */
    static @Nullable Verbal of(Reading reading, Clause clause, int at) {
        Verbal chosen = null;
        int best = -1;
        for (Verbal sense : reading.verbals(at)) {
            if (isNoun(clause, at, sense)) {
                continue;
            }
            boolean helps = !sense.verb().standsAlone() && helpsParticiple(reading, clause, at);
            int companion = helps ? -1 : companion(reading, clause, at, sense.verb());
            boolean fits =
                    (sense.form() == Form.PARTICIPLE) != (clause.finite() == at) || sense.form() == Form.INFINITIVE;
            int score = companion < 0 ? -1 : 2 * companion + (fits ? 1 : 0);
            if (score > best) {
                chosen = sense;
                best = score;
            }
        }
        return chosen;
    }

    /** "ik heb navraag gedaan": a finite form in a clause that has another finite verb is a noun. */
    private static boolean isNoun(Clause clause, int at, Verbal sense) {
        return sense.form() == Form.FIRST && clause.hasFinite() && clause.finite() != at;
    }

    /**
     * "In het overleg heb ik toegezegd": "heb" makes the perfect tense, and there is no "overleg hebben"; "dat wordt
     * gestuurd" is no "dat worden".
     */
    private static boolean helpsParticiple(Reading reading, Clause clause, int at) {
        boolean perfect = clause.finite() == at && reading.is(at, "heb", "hebt", "heeft", "hebben");
        boolean passive = reading.is(at, "wordt", "worden");
        return (perfect || passive)
                && clause.words().stream()
                        .anyMatch(word -> word > at && reading.isParticiple(word)
                                || passive && word != at && looksLikeParticiple(reading.form(word)));
    }

    /** "gefinancierd", "ingepland": a participle, also of a verb that the lexicon lacks. */
    private static boolean looksLikeParticiple(String form) {
        int prefix = form.indexOf("ge");
        return prefix >= 0
                && prefix <= LONGEST_PARTICLE
                && (form.endsWith("d") || form.endsWith("t") || form.endsWith("en"));
    }

    /** The number of characters of the verb's companion in the clause; 0 when it needs none, -1 when it is missing. */
    private static int companion(Reading reading, Clause clause, int at, Verb verb) {
        if (verb.standsAlone()) {
            return 0;
        }
        int longest = -1;
        for (List<String> companion : verb.companions()) {
            for (int word : clause.words()) {
                if (word != at
                        && matches(reading, word, companion)
                        && (companion.size() > 1 || isParticle(reading, word) && !isGoverned(reading, word))) {
                    int length = length(companion);
                    longest = Math.max(
                            longest, isBracket(reading, word + companion.size(), at) ? CLOSEST + length : length);
                }
            }
        }
        return longest;
    }

    private static int length(List<String> companion) {
        int length = companion.size() - 1;
        for (String word : companion) {
            length += word.length();
        }
        return length;
    }

    /** A particle right before its verb or at the end of the clause binds more closely than a noun on its way. */
    private static boolean isBracket(Reading reading, int end, int at) {
        return end == at || end >= reading.size() || !reading.word(end).isLetters();
    }

    /** A particle that is a preposition too ("na", "op") is one only when no noun phrase follows it. */
    static boolean isParticle(Reading reading, int at) {
        if (!reading.has(at, WordKind.PREPOSITION)) {
            return true;
        }
        String next = reading.form(at + 1);
        return next.isEmpty()
                || !Character.isLetterOrDigit(next.charAt(0))
                || reading.has(at + 1, WordKind.PREPOSITION)
                // "ga ik op die vragen in" is no "opgaan": a pointing "die" opens no clause.
                || reading.has(at + 1, WordKind.OPENER) && !next.equals("die")
                || reading.isVerb(at + 1)
                || reading.is(at + 1, "te", "en", "maar", "zodra");
    }

    /** "geeft invulling aan mijn toezegging": a noun behind a preposition is no part of the verb. */
    private static boolean isGoverned(Reading reading, int at) {
        int before = at - 1;
        while (reading.has(before, WordKind.ARTICLE)) {
            before--;
        }
        return before < at - 1 && reading.has(before, WordKind.PREPOSITION);
    }

    private static boolean matches(Reading reading, int from, List<String> companion) {
        for (int i = 0; i < companion.size(); i++) {
            if (!reading.form(from + i).equals(companion.get(i))) {
                return false;
            }
        }
        return true;
    }
}

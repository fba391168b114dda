// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.List;
import nl.woordhouder.extraction.promise.Sense.Form;

/** Tells the nouns of a sentence from the verb forms that they look like. */
final class Nouns {
    /** Beside one of these "nader bericht" and "nader berichten" are a verb and its adverb. */
    private static final List<String> HELPING = List.of("wordt", "worden", "zal", "zullen", "kunnen", "te");

    private final Reading reading;
    private final boolean shouted;

    Nouns(Reading reading) {
        this.reading = reading;
        this.shouted = reading.isShouted();
    }

    /** "het onderzoek", "de gestelde vragen", "een besluit": a word that could be a verb but stands as a noun. */
    boolean isNoun(int at) {
        boolean infinitive = reading.verbals(at).get(0).form() == Form.INFINITIVE;
        boolean object = infinitive && isObjectBefore(at);
        boolean afterArticle = at > 0 && reading.has(at - 1, WordKind.ARTICLE) && !object;
        boolean preposition =
                reading.has(at, WordKind.PREPOSITION) && reading.isFirstPerson(at) && !reading.is(at + 1, "ik");
        if (preposition || isName(at)) {
            return true;
        }
        if (infinitive && afterArticle && !reading.isAuxiliary(at)) {
            return true;
        }
        if (reading.isFirstPerson(at) && !reading.form(at + 1).equals("ik") && !ikBefore(at) && !reportsToChamber(at)) {
            return true;
        }
        if (reading.has(at - 1, WordKind.STRICT_ARTICLE) && !reading.isParticiple(at) && !object) {
            return true;
        }
        if (!reading.has(at, WordKind.NOUN)) {
            return false;
        }
        String before = reading.form(at - 1);
        if (reading.is(at - 1, "nader", "verder") && HELPING.stream().anyMatch(reading::contains)) {
            return false;
        }
        boolean afterAdjective = reading.has(at - 1, WordKind.ADJECTIVE)
                || before.endsWith("de") && !before.equals("orde") && !reading.isVerb(at - 1);
        boolean capital = at > 0 && reading.form(at - 1).equals("antwoord");
        boolean pointedAt = before.equals("die") && reading.has(at - 2, WordKind.PREPOSITION);
        if (afterArticle || afterAdjective || capital || pointedAt) {
            return true;
        }
        return reading.verbs(at).isOnly(Form.FIRST) && !reading.form(at + 1).equals("ik") && !ikBefore(at);
    }

    /** "dit onderzoeken", "deze uitvoeren", "ons toesturen": a verb with its object, unless the word is a plural as well. */
    private boolean isObjectBefore(int at) {
        return reading.is(at - 1, "dit") || reading.is(at - 1, "deze", "ons") && !reading.has(at, WordKind.NOUN);
    }

    /** "het Algemeen Overleg": a capital inside a sentence that is not printed in capitals. */
    private boolean isName(int at) {
        return reading.isCapital(at) && at > 0 && reading.word(at - 1).isLetters() && !shouted;
    }

    /** "Hierover informeer de Kamer": a slip of the pen, but with these verbs no noun. */
    private boolean reportsToChamber(int at) {
        return reading.verbs(at).informs();
    }

    private boolean ikBefore(int at) {
        for (int back = at - 1; back >= Math.max(0, at - 12); back--) {
            if (reading.form(back).equals("ik")) {
                return true;
            }
        }
        return false;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.woordhouder.extraction.promise.Sense.Form;
import nl.woordhouder.extraction.promise.Sense.Mark;
import nl.woordhouder.extraction.promise.Sense.Verbal;

/** The words of one sentence with all that the lexicon knows about each. */
public final class Reading {
    /** Beside one of these "nader bericht" and "nader berichten" are a verb and its adverb. */
    private static final List<String> HELPING = List.of("wordt", "worden", "zal", "zullen", "kunnen", "te");

    private final List<Word> words;
    private final List<Found> marks = new ArrayList<>();
    private final VerbSenses[] verbs;
    private final int[] kinds;
    private final boolean shouted;

    /** A marked phrase: the words from {@code from} up to {@code to}. */
    record Found(int from, int to, Mark mark) {}

    private Reading(List<Word> words) {
        this.words = words;
        this.kinds = new int[words.size()];
        this.shouted = words.stream().allMatch(word -> word.capital() || !word.isLetters());
        this.verbs = new VerbSenses[words.size()];
        Arrays.fill(verbs, VerbSenses.NONE);
    }

    static Reading of(List<Word> words, Lexicon lexicon) {
        Reading reading = new Reading(words);
        lexicon.find(words, reading::note);
        for (int at = 0; at < words.size(); at++) {
            if (reading.isVerb(at) && reading.isNoun(at)) {
                reading.verbs[at] = VerbSenses.NONE;
            }
        }
        return reading;
    }

    int size() {
        return words.size();
    }

    Word word(int at) {
        return words.get(at);
    }

    String form(int at) {
        return at >= 0 && at < words.size() ? words.get(at).form() : "";
    }

    /** The verbs that the word may be a form of; empty when it is none or stands as a noun. */
    List<Verbal> verbals(int at) {
        return verbs(at).all();
    }

    private VerbSenses verbs(int at) {
        return at < 0 || at >= verbs.length ? VerbSenses.NONE : verbs[at];
    }

    List<Found> marks() {
        return marks;
    }

    /** Whether the word is part of a phrase of a kind. */
    boolean has(int at, WordKind kind) {
        return at >= 0 && at < kinds.length && (kinds[at] & kind.bit()) != 0;
    }

    /** Whether the word can be nothing but a finite verb. */
    boolean isFinite(int at) {
        VerbSenses senses = verbs(at);
        if (senses.isEmpty()) {
            return false;
        }
        boolean afterTe = is(at - 1, "te");
        if (!afterTe && is(at + 1, "we", "wij")) {
            return true;
        }
        boolean reports = is(at - 1, "en", "maar") && startsReceiver(at + 1);
        boolean besideIk = !afterTe && (is(at - 1, "ik") || is(at + 1, "ik"));
        return senses.hasFinite() && (reports || besideIk || !senses.has(Form.PARTICIPLE));
    }

    private boolean startsReceiver(int at) {
        return has(at, WordKind.RECEIVER) || has(at, WordKind.ARTICLE) && has(at + 1, WordKind.RECEIVER);
    }

    /** Whether the word is a finite verb when its clause has no other ("worden", "informeren", "verwacht"). */
    boolean mayBeFinite(int at) {
        return isVerb(at) && !verbs(at).isOnly(Form.PARTICIPLE) && !is(at - 1, "te");
    }

    boolean isVerb(int at) {
        return !verbs(at).isEmpty();
    }

    /** Whether the word is written with a capital. */
    boolean isCapital(int at) {
        return at >= 0 && at < words.size() && words.get(at).capital();
    }

    /** Whether a word of this form stands anywhere in the sentence. */
    boolean contains(String form) {
        for (Word word : words) {
            if (word.is(form)) {
                return true;
            }
        }
        return false;
    }

    boolean is(int at, String... forms) {
        if (at < 0 || at >= words.size()) {
            return false;
        }
        Word word = words.get(at);
        for (String form : forms) {
            if (word.is(form)) {
                return true;
            }
        }
        return false;
    }

    private void note(int from, int to, Sense sense) {
        if (sense instanceof Mark mark) {
            if (mark.wordKind() == WordKind.RECEIVER
                    && form(to).equals("van")
                    && form(to + 1).equals("koophandel")) {
                return;
            }
            if (mark.trait() != Mark.NO_TRAIT) {
                marks.add(new Found(from, to, mark));
            }
            for (int at = from; at < to; at++) {
                kinds[at] |= mark.wordKind().bit();
            }
        } else if (sense instanceof Verbal verbal) {
            if (verbs[from] == VerbSenses.NONE) {
                verbs[from] = new VerbSenses();
            }
            verbs[from].add(verbal);
        }
    }

    /** "het onderzoek", "de gestelde vragen", "een besluit": a word that could be a verb but stands as a noun. */
    private boolean isNoun(int at) {
        boolean infinitive = verbals(at).get(0).form() == Form.INFINITIVE;
        // "dit onderzoeken" is a verb with its object, since a noun in -en is no "dit".
        boolean afterArticle = at > 0 && has(at - 1, WordKind.ARTICLE) && !(infinitive && is(at - 1, "dit"));
        boolean preposition = has(at, WordKind.PREPOSITION) && isFirstPerson(at) && !is(at + 1, "ik");
        if (preposition || isName(at)) {
            return true;
        }
        if (infinitive && afterArticle && !isAuxiliary(at)) {
            return true;
        }
        if (isFirstPerson(at) && !form(at + 1).equals("ik") && !ikBefore(at) && !reportsToChamber(at)) {
            return true;
        }
        if (has(at - 1, WordKind.STRICT_ARTICLE) && !isParticiple(at)) {
            return true;
        }
        if (!has(at, WordKind.NOUN)) {
            return false;
        }
        String before = form(at - 1);
        if (is(at - 1, "nader", "verder") && HELPING.stream().anyMatch(this::contains)) {
            return false;
        }
        boolean afterAdjective =
                has(at - 1, WordKind.ADJECTIVE) || before.endsWith("de") && !before.equals("orde") && !isVerb(at - 1);
        boolean capital = at > 0 && form(at - 1).equals("antwoord");
        boolean pointedAt = before.equals("die") && has(at - 2, WordKind.PREPOSITION);
        if (afterArticle || afterAdjective || capital || pointedAt) {
            return true;
        }
        return verbs(at).isOnly(Form.FIRST) && !form(at + 1).equals("ik") && !ikBefore(at);
    }

    /** "het Algemeen Overleg": a capital inside a sentence that is not printed in capitals. */
    private boolean isName(int at) {
        return isCapital(at) && at > 0 && word(at - 1).isLetters() && !shouted;
    }

    /** Whether the word is a form of a verb that helps others: "zal", "heb", "kan". */
    boolean isAuxiliary(int at) {
        return verbs(at).helps();
    }

    /** Whether the word is the form that goes with "ik" only; "besluit" and "word je" are not. */
    boolean isFirstPerson(int at) {
        return verbs(at).isFirstPerson() && !is(at + 1, "je", "u", "jij");
    }

    boolean isPast(int at) {
        return verbs(at).has(Form.PAST);
    }

    boolean isParticiple(int at) {
        return verbs(at).has(Form.PARTICIPLE);
    }

    /** "Hierover informeer de Kamer": a slip of the pen, but with these verbs no noun. */
    private boolean reportsToChamber(int at) {
        return verbs(at).informs();
    }

    private boolean ikBefore(int at) {
        for (int back = at - 1; back >= Math.max(0, at - 12); back--) {
            if (form(back).equals("ik")) {
                return true;
            }
        }
        return false;
    }
}

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
    private final List<Word> words;
    private final List<Found> marks = new ArrayList<>();
    private final VerbSenses[] verbs;
    private final int[] kinds;

    /** A marked phrase: the words from {@code from} up to {@code to}. */
    record Found(int from, int to, Mark mark) {}

    private Reading(List<Word> words) {
        this.words = words;
        this.kinds = new int[words.size()];
        this.verbs = new VerbSenses[words.size()];
        Arrays.fill(verbs, VerbSenses.NONE);
    }

    static Reading of(List<Word> words, Lexicon lexicon) {
        Reading reading = new Reading(words);
        lexicon.find(words, reading::note);
        reading.forgetReceiversInNames();
        Nouns nouns = new Nouns(reading);
        for (int at = 0; at < words.size(); at++) {
            if (reading.isVerb(at) && nouns.isNoun(at)) {
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

    /** All that is known of the word as a verb. */
    VerbSenses verbs(int at) {
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
        if (is(at - 1, "te")) {
            return false;
        }
        if (is(at + 1, "we", "wij")) {
            return true;
        }
        boolean reports = is(at - 1, "en", "maar") && startsReceiver(at + 1);
        boolean besideIk = is(at - 1, "ik") || is(at + 1, "ik");
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

    /** Whether it is printed in capitals throughout. */
    boolean isShouted() {
        return words.stream().allMatch(word -> word.capital() || !word.isLetters());
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

    private void note(int from, int to, Senses senses) {
        for (Mark mark : senses.marks()) {
            marks.add(new Found(from, to, mark));
        }
        if (senses.kinds() != 0) {
            for (int at = from; at < to; at++) {
                kinds[at] |= senses.kinds();
            }
        }
        verbs[from] = verbs[from].with(senses.verbs());
    }

    /** "de Kamer van Koophandel", "de Commissie" of the Union: a name that holds the word for a receiver is none. */
    private void forgetReceiversInNames() {
        for (int at = 0; at < kinds.length; at++) {
            if (has(at, WordKind.NAME)) {
                kinds[at] &= ~WordKind.RECEIVER.bit();
            }
        }
        marks.removeIf(found ->
                found.mark().wordKind() == WordKind.RECEIVER && (has(found.from(), WordKind.NAME) || isUnion(found)));
    }

    private boolean isUnion(Found found) {
        int last = found.to() - 1;
        if (!isCapital(last) || !is(last, "commissie") || !is(found.from(), "de")) {
            return false;
        }
        kinds[found.from()] &= ~WordKind.RECEIVER.bit();
        kinds[last] &= ~WordKind.RECEIVER.bit();
        return true;
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
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import static nl.woordhouder.extraction.promise.Auxiliary.GAAN;
import static nl.woordhouder.extraction.promise.Auxiliary.HEBBEN;
import static nl.woordhouder.extraction.promise.Auxiliary.KRIJGEN;
import static nl.woordhouder.extraction.promise.Auxiliary.KUNNEN;
import static nl.woordhouder.extraction.promise.Auxiliary.MOETEN;
import static nl.woordhouder.extraction.promise.Auxiliary.WILLEN;
import static nl.woordhouder.extraction.promise.Auxiliary.WORDEN;
import static nl.woordhouder.extraction.promise.Auxiliary.ZIJN;
import static nl.woordhouder.extraction.promise.Auxiliary.ZULLEN;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import nl.woordhouder.extraction.promise.Reading.Found;
import nl.woordhouder.extraction.promise.Sense.Form;
import nl.woordhouder.extraction.promise.Sense.Verbal;

/**
 * Tells from the words of a sentence alone whether a rule may find something in it, before clauses and times are looked
 * for. Every trait that a frame of the sentence could have is taken for granted: too much is kept, never too little.
 */
final class Chances {
    /** The traits that words decide; the others depend on clauses, times and the sentences around. */
    private static final Set<Trait> BY_WORDS = EnumSet.of(
            Trait.ACTIVE,
            Trait.PASSIVE,
            Trait.PRESENT,
            Trait.FUTURE,
            Trait.PAST,
            Trait.PERFECT,
            Trait.IRREALIS,
            Trait.INFINITIVE,
            Trait.PARTICIPLE,
            Trait.NOBODY,
            Trait.RECEIVER_ACTS,
            Trait.MAY,
            Trait.WANT,
            Trait.MUST,
            Trait.ALLOWED,
            Trait.CAUSE,
            Trait.STAY,
            Trait.LETTER,
            Trait.DEBATE,
            Trait.CHAIR_LIST);

    private final FrameRules rules;
    private final Vocabulary vocabulary;
    private final BitSet open = new BitSet();

    /** @param rules the rules that find something */
    Chances(FrameRules rules, Vocabulary vocabulary) {
        this.rules = rules;
        this.vocabulary = vocabulary;
        EnumSet.complementOf(EnumSet.copyOf(BY_WORDS)).forEach(trait -> open.set(trait.ordinal()));
    }

    /** Whether some rule may find something in a sentence that stands at a place of which this is known. */
    boolean any(Reading reading, BitSet setting) {
        Auxiliaries auxiliaries = auxiliaries(reading);
        BitSet shared = shared(reading, auxiliaries, setting);
        for (int at = 0; at < reading.size(); at++) {
            for (Verbal verbal : reading.verbals(at)) {
                if (any(verbal, auxiliaries, shared) && reading.hasCompanion(verbal.verb())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean any(Verbal verbal, Auxiliaries auxiliaries, BitSet shared) {
        BitSet traits = (BitSet) shared.clone();
        traits.set(verbal.verb().deedTrait());
        traits.set(verbal.verb().verbTrait());
        addTenses(verbal.form(), auxiliaries, traits);
        for (FrameRule rule : rules.about(verbal.verb())) {
            if (rule.requiredIn(traits)) {
                return true;
            }
        }
        return false;
    }

    private static Auxiliaries auxiliaries(Reading reading) {
        Auxiliaries auxiliaries = new Auxiliaries();
        for (int at = 0; at < reading.size(); at++) {
            auxiliaries.add(reading.verbals(at));
        }
        return auxiliaries;
    }

    /** What all frames of the sentence could have in common. */
    private BitSet shared(Reading reading, Auxiliaries auxiliaries, BitSet setting) {
        BitSet shared = (BitSet) open.clone();
        shared.or(setting);
        for (Found found : reading.marks()) {
            shared.set(found.mark().trait());
            if (found.mark().wordKind() == WordKind.RECEIVER) {
                shared.set(Trait.RECEIVER_ACTS.ordinal());
            } else if (found.mark().wordKind() == WordKind.OPENER) {
                // "dat" and "die" are read as the one or the other
                shared.set(vocabulary.number("bijzin", "dat"));
                shared.set(vocabulary.number("bijzin", "betrekkelijk"));
            }
        }
        for (int at = 0; at < reading.size(); at++) {
            for (Verbal verbal : reading.verbals(at)) {
                addGovernor(reading, verbal, shared);
            }
        }
        shared.set(Trait.INFINITIVE.ordinal(), reading.contains("te"));
        auxiliaries.addMoods(shared);
        return shared;
    }

    private void addGovernor(Reading reading, Verbal verbal, BitSet shared) {
        int governed = vocabulary.number("onder", verbal.verb().deed());
        if (!shared.get(governed) && reading.hasCompanion(verbal.verb())) {
            shared.set(governed);
        }
        if (verbal.form() == Form.PARTICIPLE) {
            shared.set(Trait.NOBODY.ordinal());
        } else if (verbal.form() == Form.FIRST && verbal.verb().firstPersonShows()) {
            shared.set(vocabulary.number("wie", "ik"));
        }
    }

    /** All tenses that {@link VerbGroup} could read, wherever the auxiliaries stand. */
    private static void addTenses(Form form, Auxiliaries auxiliaries, BitSet traits) {
        traits.set(Trait.ACTIVE.ordinal());
        traits.set(Trait.PASSIVE.ordinal(), form == Form.PARTICIPLE);
        traits.set(Trait.IRREALIS.ordinal(), auxiliaries.past(ZULLEN));
        traits.set(Trait.FUTURE.ordinal(), auxiliaries.present(ZULLEN) || auxiliaries.present(GAAN));
        traits.set(Trait.PERFECT.ordinal(), auxiliaries.any(HEBBEN) || auxiliaries.any(ZIJN));
        if (form == Form.PARTICIPLE) {
            traits.set(Trait.PARTICIPLE.ordinal());
            traits.set(Trait.PAST.ordinal(), auxiliaries.past(WORDEN));
            traits.set(Trait.PRESENT.ordinal(), auxiliaries.present(WORDEN) || auxiliaries.present(KRIJGEN));
        } else {
            boolean past = auxiliaries.past(KUNNEN) || auxiliaries.past(WILLEN) || auxiliaries.past(MOETEN);
            traits.set(Trait.PAST.ordinal(), past || form == Form.PAST);
            traits.set(Trait.PRESENT.ordinal(), form != Form.PAST);
        }
    }
}

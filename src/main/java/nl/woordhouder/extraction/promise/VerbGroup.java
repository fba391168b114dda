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
import nl.woordhouder.extraction.promise.Sense.Form;

/** Reads tense, voice and mood of a verb from the auxiliaries in its clause. */
final class VerbGroup {
    private final Auxiliaries auxiliaries = new Auxiliaries();
    private final boolean afterTe;
    private final boolean finite;

    /** The verb at word {@code at} of {@code clause}. */
    VerbGroup(Reading reading, Clause clause, int at) {
        this.afterTe = isAfterTe(reading, clause, at);
        this.finite = clause.finite() == at;
        for (int word : clause.words()) {
            boolean near = word > at - 4 && word <= at + 3;
            if (word != at && isAfterTe(reading, clause, word) == afterTe && (near || !afterTe)) {
                auxiliaries.add(reading.verbals(word));
            }
        }
    }

    /** Whether the verb is an infinitive with "te", and so depends on another verb. */
    boolean isInfinitive() {
        return afterTe;
    }

    void addTo(BitSet traits, Form form) {
        traits.set(voice(form).ordinal());
        traits.set(tense(form).ordinal());
        if (!afterTe) {
            auxiliaries.addMoods(traits);
        }
    }

    private Trait voice(Form form) {
        boolean passive = form == Form.PARTICIPLE && !auxiliaries.any(HEBBEN);
        return passive ? Trait.PASSIVE : Trait.ACTIVE;
    }

    private Trait tense(Form form) {
        if (afterTe) {
            return form == Form.PARTICIPLE && (auxiliaries.present(HEBBEN) || auxiliaries.present(ZIJN))
                    ? Trait.PERFECT
                    : Trait.INFINITIVE;
        }
        if (auxiliaries.past(ZULLEN)) {
            return Trait.IRREALIS;
        }
        if (form == Form.PARTICIPLE && auxiliaries.present(ZULLEN) && auxiliaries.present(HEBBEN)) {
            // "daar zult u van gehoord hebben": a guess about what has been
            return Trait.PERFECT;
        }
        if (auxiliaries.present(ZULLEN)) {
            return Trait.FUTURE;
        }
        if (form == Form.PARTICIPLE) {
            return participleTense();
        }
        if (form == Form.PAST || auxiliaries.past(KUNNEN) || auxiliaries.past(WILLEN) || auxiliaries.past(MOETEN)) {
            return Trait.PAST;
        }
        if (form == Form.INFINITIVE && !finite) {
            return infinitiveTense();
        }
        return Trait.PRESENT;
    }

    private Trait participleTense() {
        if (auxiliaries.past(WORDEN)) {
            return Trait.PAST;
        }
        if (auxiliaries.present(WORDEN) || auxiliaries.present(KRIJGEN)) {
            return Trait.PRESENT;
        }
        return auxiliaries.any(ZIJN) || auxiliaries.any(HEBBEN) ? Trait.PERFECT : Trait.PARTICIPLE;
    }

    private Trait infinitiveTense() {
        if (auxiliaries.present(GAAN)) {
            return Trait.FUTURE;
        }
        // "heb laten weten", "ben gaan praten": an infinitive in the place of a participle
        return auxiliaries.any(HEBBEN) || auxiliaries.any(ZIJN) ? Trait.PERFECT : Trait.PRESENT;
    }

    /** "te informeren", "te kunnen delen", "te worden geïnformeerd": "te" before the group of verbs. */
    private static boolean isAfterTe(Reading reading, Clause clause, int at) {
        int back = at - 1;
        while (back > 0 && back > at - 5 && reading.isVerb(back) && clause.has(back)) {
            back--;
        }
        return reading.form(back).equals("te");
    }
}

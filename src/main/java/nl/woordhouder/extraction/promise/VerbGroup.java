// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.woordhouder.extraction.promise.Sense.Form;
import nl.woordhouder.extraction.promise.Sense.Verbal;

/** Reads tense, voice and mood of a verb from the auxiliaries in its clause. */
final class VerbGroup {
    private final Set<String> present = new HashSet<>();
    private final Set<String> past = new HashSet<>();
    private final boolean afterTe;
    private final boolean finite;

    /** The verb at word {@code at} of {@code clause}. */
    VerbGroup(Reading reading, Clause clause, int at) {
        this.afterTe = isAfterTe(reading, at);
        this.finite = clause.finite() == at;
        for (int word : clause.words()) {
            boolean near = word > at - 4 && word <= at + 3;
            if (word != at && isAfterTe(reading, word) == afterTe && (near || !afterTe)) {
                note(reading.verbals(word));
            }
        }
    }

    private void note(List<Verbal> senses) {
        for (Verbal sense : senses) {
            if (sense.verb().standsAlone()) {
                (sense.form() == Form.PAST ? past : present).add(sense.verb().infinitive());
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
        if (afterTe) {
            return;
        }
        mood(traits, "kunnen", Trait.MAY);
        mood(traits, "willen", Trait.WANT);
        mood(traits, "moeten", Trait.MUST);
        mood(traits, "hoeven", Trait.MUST);
        mood(traits, "dienen", Trait.MUST);
        mood(traits, "mogen", Trait.ALLOWED);
        mood(traits, "laten", Trait.CAUSE);
        mood(traits, "blijven", Trait.STAY);
    }

    private void mood(BitSet traits, String auxiliary, Trait trait) {
        if (present.contains(auxiliary) || past.contains(auxiliary)) {
            traits.set(trait.ordinal());
        }
    }

    private Trait voice(Form form) {
        boolean passive = form == Form.PARTICIPLE && !present.contains("hebben") && !past.contains("hebben");
        return passive ? Trait.PASSIVE : Trait.ACTIVE;
    }

    private Trait tense(Form form) {
        if (afterTe) {
            return form == Form.PARTICIPLE && (present.contains("hebben") || present.contains("zijn"))
                    ? Trait.PERFECT
                    : Trait.INFINITIVE;
        }
        if (past.contains("zullen")) {
            return Trait.IRREALIS;
        }
        if (present.contains("zullen")) {
            return Trait.FUTURE;
        }
        if (form == Form.PARTICIPLE) {
            return participleTense();
        }
        if (form == Form.PAST || past.contains("kunnen") || past.contains("willen") || past.contains("moeten")) {
            return Trait.PAST;
        }
        if (form == Form.INFINITIVE && !finite) {
            return infinitiveTense();
        }
        return Trait.PRESENT;
    }

    private Trait participleTense() {
        if (past.contains("worden")) {
            return Trait.PAST;
        }
        if (present.contains("worden") || present.contains("krijgen")) {
            return Trait.PRESENT;
        }
        boolean perfect = present.contains("zijn")
                || present.contains("hebben")
                || past.contains("zijn")
                || past.contains("hebben");
        return perfect ? Trait.PERFECT : Trait.PARTICIPLE;
    }

    private Trait infinitiveTense() {
        if (present.contains("gaan")) {
            return Trait.FUTURE;
        }
        return present.contains("hebben") || past.contains("hebben") ? Trait.PERFECT : Trait.PRESENT;
    }

    /** "te informeren", "te kunnen delen", "te worden geïnformeerd": "te" before the group of verbs. */
    private static boolean isAfterTe(Reading reading, int at) {
        int back = at - 1;
        while (back > 0 && back > at - 5 && reading.isVerb(back)) {
            back--;
        }
        return reading.form(back).equals("te");
    }
}

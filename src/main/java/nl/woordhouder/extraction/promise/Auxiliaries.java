// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.BitSet;
import java.util.List;
import nl.woordhouder.extraction.promise.Sense.Form;
import nl.woordhouder.extraction.promise.Sense.Verbal;

/** The auxiliaries among some words, those in the past tense apart from the others. */
final class Auxiliaries {
    private int present;
    private int past;

    /** Adds a word that may be an auxiliary in each of these senses. */
    void add(List<Verbal> senses) {
        for (Verbal sense : senses) {
            Auxiliary auxiliary = sense.verb().auxiliary();
            if (auxiliary != null && sense.form() == Form.PAST) {
                past |= auxiliary.bit();
            } else if (auxiliary != null) {
                present |= auxiliary.bit();
            }
        }
    }

    boolean present(Auxiliary auxiliary) {
        return (present & auxiliary.bit()) != 0;
    }

    boolean past(Auxiliary auxiliary) {
        return (past & auxiliary.bit()) != 0;
    }

    /** Whether it is there in any tense. */
    boolean any(Auxiliary auxiliary) {
        return ((present | past) & auxiliary.bit()) != 0;
    }

    /** Adds the moods that they give to a verb. */
    void addMoods(BitSet traits) {
        for (Auxiliary auxiliary : Auxiliary.values()) {
            Trait mood = auxiliary.mood();
            if (mood != null && any(auxiliary)) {
                traits.set(mood.ordinal());
            }
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.ArrayList;
import java.util.List;
import nl.woordhouder.extraction.promise.Sense.Mark;
import nl.woordhouder.extraction.promise.Sense.Verbal;

/** All that the lexicon says about one word or phrase, put together once while the rule book loads. */
final class Senses {
    private final List<Sense> all = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private VerbSenses verbs = VerbSenses.NONE;
    private int kinds;

    void add(Sense sense) {
        all.add(sense);
        if (sense instanceof Mark mark) {
            kinds |= mark.wordKind().bit();
            if (mark.trait() != Mark.NO_TRAIT) {
                marks.add(mark);
            }
        } else if (sense instanceof Verbal verbal) {
            verbs = verbs.with(verbal);
        }
    }

    /** Every sense in the order of the rule book. */
    List<Sense> all() {
        return all;
    }

    /** The traits that it shows. */
    List<Mark> marks() {
        return marks;
    }

    /** The verbs that it may be a form of. */
    VerbSenses verbs() {
        return verbs;
    }

    /** The bits of the kinds of words that it may be. */
    int kinds() {
        return kinds;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }
}

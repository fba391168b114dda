// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.Set;
import nl.woordhouder.extraction.promise.Reading.Found;
import nl.woordhouder.extraction.promise.Sense.Verbal;

/**
 * Tells from the words of a sentence alone whether a rule may find something in it, before clauses and times are looked
 * for. Every trait that a frame of the sentence could have is taken for granted: too much is kept, never too little.
 */
final class Chances {
    private final Hints hints;

    Chances(Hints hints) {
        this.hints = hints;
    }

    /** Whether some rule may find something in a sentence that stands at a place of which this is known. */
    boolean any(Reading reading, Set<Trait> setting) {
        Prospect prospect = hints.prospect(setting);
        for (Found found : reading.marks()) {
            prospect.add(hints.of(found.mark()));
        }
        for (int at = 0; at < reading.size(); at++) {
            for (Verbal verbal : reading.verbals(at)) {
                prospect.add(hints.of(verbal));
            }
            Entry known = reading.word(at).entry();
            Hint plain = known == null ? null : hints.ofPlain(known.form());
            if (plain != null && VerbChoice.isParticle(reading, at)) {
                prospect.add(plain);
            }
        }
        return prospect.any();
    }
}

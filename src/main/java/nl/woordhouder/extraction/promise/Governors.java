// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the verb that another one depends on, and adds to that one what it tells: "ik zeg toe dat", "hij wil dat". */
final class Governors {
    private final Vocabulary vocabulary;

    Governors(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The verb that an infinitive, a subordinate clause or words behind "ik zeg:" depend on. */
    static @Nullable Frame of(Reading reading, Clause clause, int at, boolean infinitive, List<Frame> before) {
        Frame governor = null;
        for (Frame frame : before) {
            boolean head = frame.at() == clause.finite()
                    || reading.isAuxiliary(clause.finite()) && reading.isParticiple(frame.at());
            boolean sameClause = frame.clause() == clause && head && (infinitive || frame.deed("vernemen"));
            boolean parent = !clause.isMain() && frame.clause() == clause.parent() && frame.at() < at;
            boolean quotes = clause.isMain()
                    && reading.is(clause.first(), ":")
                    && frame.deed("zeggen")
                    && frame.clause() == clause.left();
            if (sameClause || parent || quotes) {
                governor = frame;
            }
        }
        return governor;
    }

    /** "De heer Jansen wil dat ik u informeer": "wil" has no frame, but tells whose wish it is. */
    void addWish(Reading reading, Clause clause, Actors actors, BitSet traits) {
        Clause above = clause.parent();
        if (above != null && clause.kind().equals("dat") && reading.is(above.finite(), "wil", "willen", "wilt")) {
            traits.set(vocabulary.number("onder", "willen"));
            traits.set((actors.of(above) == null ? Trait.GOVERNED_BY_THIRD : Trait.GOVERNED_BY_US).ordinal());
        }
    }

    /** "Hij zou zeggen dat"; "ik zou willen zeggen dat" is no more than polite. */
    private static boolean isSupposed(Frame governor) {
        return governor.has(Trait.IRREALIS) && !(governor.has(Trait.WANT) && !isThird(governor));
    }

    private static boolean isThird(Frame frame) {
        return frame.has(Trait.THIRD_PARTY) || frame.has(Trait.RECEIVER_ACTS) || frame.has(Trait.PRODUCT_ACTS);
    }

    /** Adds what the verb above does, when, and who does it. */
    void add(Frame governor, BitSet traits) {
        traits.set(vocabulary.number("onder", governor.verb().deed()));
        boolean past = governor.has(Trait.PAST) || governor.has(Trait.PERFECT) || isSupposed(governor);
        traits.set((past ? Trait.GOVERNED_PAST : Trait.GOVERNED_PRESENT).ordinal());
        traits.set((isThird(governor) ? Trait.GOVERNED_BY_THIRD : Trait.GOVERNED_BY_US).ordinal());
    }
}

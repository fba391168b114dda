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

import java.util.List;

/** All tenses that {@link VerbGroup} could read in a sentence with certain auxiliaries, wherever they stand. */
final class Tenses {
    private final Clues clues;
    private final Step[] forAll;
    private final Step[] forParticiples;
    private final Step[] forOthers;

    /** Who shows one of {@code asked} may have {@code given}. */
    private record Step(long[] asked, long[] given) {}

    Tenses(Clues clues) {
        this.clues = clues;
        forAll = new Step[] {
            step(Trait.IRREALIS, List.of(), List.of(ZULLEN)),
            step(Trait.FUTURE, List.of(ZULLEN, GAAN), List.of()),
            step(Trait.PERFECT, List.of(HEBBEN, ZIJN), List.of(HEBBEN, ZIJN))
        };
        forParticiples = new Step[] {
            step(Trait.PAST, List.of(), List.of(WORDEN)), step(Trait.PRESENT, List.of(WORDEN, KRIJGEN), List.of())
        };
        forOthers = new Step[] {step(Trait.PAST, List.of(), List.of(KUNNEN, WILLEN, MOETEN))};
    }

    private Step step(Trait given, List<Auxiliary> present, List<Auxiliary> past) {
        long[] asked = clues.none();
        present.forEach(auxiliary -> clues.addAuxiliary(asked, auxiliary, false));
        past.forEach(auxiliary -> clues.addAuxiliary(asked, auxiliary, true));
        long[] gives = clues.none();
        clues.addTrait(gives, given.ordinal());
        return new Step(asked, gives);
    }

    /** Adds the tenses that any verb in a sentence could have. */
    void addForAll(long[] sentence) {
        add(forAll, sentence);
    }

    /** Adds the tenses that only participles could have. */
    void addForParticiples(long[] sentence) {
        add(forParticiples, sentence);
    }

    /** Adds the tenses that only other forms could have. */
    void addForOthers(long[] sentence) {
        add(forOthers, sentence);
    }

    private static void add(Step[] steps, long[] sentence) {
        for (Step step : steps) {
            if (Clues.meet(step.asked(), sentence)) {
                Clues.or(sentence, step.given());
            }
        }
    }
}

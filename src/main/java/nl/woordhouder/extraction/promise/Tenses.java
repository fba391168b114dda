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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All tenses that {@link VerbGroup} could read in a sentence with certain auxiliaries, wherever they stand. */
final class Tenses {
    private static final List<Step> FOR_ALL = List.of(
            Step.of(Trait.IRREALIS, List.of(), List.of(ZULLEN)),
            Step.of(Trait.FUTURE, List.of(ZULLEN, GAAN), List.of()),
            Step.of(Trait.PERFECT, List.of(HEBBEN, ZIJN), List.of(HEBBEN, ZIJN)));
    private static final List<Step> FOR_PARTICIPLES = List.of(
            Step.of(Trait.PAST, List.of(), List.of(WORDEN)),
            Step.of(Trait.PRESENT, List.of(WORDEN, KRIJGEN), List.of()));
    private static final List<Step> FOR_OTHERS =
            List.of(Step.of(Trait.PAST, List.of(), List.of(KUNNEN, WILLEN, MOETEN)));

    /** Of each of these sets of auxiliaries one must be met before the sentence can have a tense. */
    static final List<Set<String>> DEMANDS = Stream.of(FOR_ALL, FOR_PARTICIPLES, FOR_OTHERS)
            .flatMap(List::stream)
            .map(Step::asked)
            .toList();

    private final long[][][] forAll;
    private final long[][][] forParticiples;
    private final long[][][] forOthers;

    /** Who shows one of {@code asked} may have {@code given}. */
    private record Step(Set<String> asked, Trait given) {
        static Step of(Trait given, List<Auxiliary> present, List<Auxiliary> past) {
            Set<String> asked = Stream.concat(
                            present.stream().map(auxiliary -> Clues.name(auxiliary, false)),
                            past.stream().map(auxiliary -> Clues.name(auxiliary, true)))
                    .collect(Collectors.toUnmodifiableSet());
            return new Step(asked, given);
        }

        /** The rows of what is asked and of what is given. */
        long[][] rows(Clues clues) {
            long[][] rows = {clues.none(), clues.none()};
            clues.ask(rows[0], asked);
            clues.addTrait(rows[1], given.ordinal());
            return rows;
        }
    }

    Tenses(Clues clues) {
        forAll = rows(FOR_ALL, clues);
        forParticiples = rows(FOR_PARTICIPLES, clues);
        forOthers = rows(FOR_OTHERS, clues);
    }

    private static long[][][] rows(List<Step> steps, Clues clues) {
        return steps.stream().map(step -> step.rows(clues)).toArray(long[][][]::new);
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

    private static void add(long[][][] steps, long[] sentence) {
        for (long[][] step : steps) {
            if (Clues.meets(sentence, step[0])) {
                Clues.or(sentence, step[1]);
            }
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

/** What the lexicon says about a word or phrase. */
sealed interface Sense {

    /** The phrase shows a trait, such as {@code aan:kamer}. */
    record Mark(String kind, WordKind wordKind, String value, int trait) implements Sense {
        /** The trait number of a mark that helps to read a clause but is no trait of a frame. */
        static final int NO_TRAIT = -1;
    }

    /** The word may be a form of a verb. */
    record Verbal(Verb verb, Form form) implements Sense {}

    /** Forms of a Dutch verb. The infinitive is also the plural of the present. */
    enum Form {
        INFINITIVE,
        FIRST,
        THIRD,
        PAST,
        PARTICIPLE;

        /** Whether the form can be nothing but a finite verb. */
        boolean isFinite() {
            return this != INFINITIVE && this != PARTICIPLE;
        }
    }
}

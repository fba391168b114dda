// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.woordhouder.extraction.promise.Reading.Found;

/** Makes a frame of an answer without a verb of its own, such as "Zeker." or "Dat kan.", whose deed stands in the question. */
final class BareAnswers {
    static final String CONSENT = "jawoord";

    private final Verb consent;

    BareAnswers(Vocabulary vocabulary) {
        this.consent = verb(vocabulary);
    }

    /** The deed of such an answer, which no word of the lexicon has. */
    static Verb verb(Vocabulary vocabulary) {
        return new Verb(
                CONSENT,
                CONSENT,
                List.of(),
                false,
                vocabulary.number("daad", CONSENT),
                vocabulary.number("werkwoord", CONSENT),
                null,
                false);
    }

    /** The frame at the first word of consent; empty when the answer has none, or a verb besides. */
    Optional<Frame> of(Reading reading, Clauses clauses, BitSet surroundings) {
        List<Found> consents = reading.marks().stream()
                .filter(found -> found.mark().kind().equals(CONSENT))
                .toList();
        return IntStream.range(0, reading.size()).anyMatch(at -> reading.isVerb(at) && isOutside(consents, at))
                ? Optional.empty()
                : consents.stream()
                        .findFirst()
                        .map(found -> frame(reading, clauses.at(found.from()), found.from(), surroundings));
    }

    private static boolean isOutside(List<Found> consents, int at) {
        return consents.stream().noneMatch(found -> found.from() <= at && at < found.to());
    }

    private Frame frame(Reading reading, Clause clause, int at, BitSet surroundings) {
        BitSet traits = (BitSet) surroundings.clone();
        traits.set(consent.deedTrait());
        traits.set(consent.verbTrait());
        traits.set(Trait.PRESENT.ordinal());
        Frames.marks(reading, clause, traits);
        return new Frame(consent, at, clause, null, traits);
    }
}

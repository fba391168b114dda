// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.IntStream;
import nl.woordhouder.extraction.promise.Reading.Found;

/** Recognises a sentence that asks for something that can be promised: a question or wish about a delivery or an act. */
final class Requests {
    private static final Set<String> PROMISABLE = Set.of(
            "informeren",
            "sturen",
            "delen",
            "toezeggen",
            "afspreken",
            "terugkomen",
            "reageren",
            "onderzoeken",
            "opnemen",
            "gesprek",
            "bezien",
            "uitvoeren",
            "verzoeken",
            "ontvangen");

    /** What a bare "ja" promises when it is asked for. */
    private static final Set<String> DELIVERIES =
            Set.of("informeren", "sturen", "delen", "toezeggen", "afspreken", "terugkomen", "ontvangen", "vernemen");

    /** What a bare "ja" promises when the one who answers is asked to do it. */
    private static final Set<String> ACTS = Set.of("onderzoeken", "gesprek", "verzoeken", "uitvoeren", "opnemen");

    private final Frames frames;

    Requests(Frames frames) {
        this.frames = frames;
    }

    /** Whether the sentence asks; words such as "verzoek" and "toezeggen" stand in the rule book under {@code vraagt}. */
    boolean asks(Reading reading) {
        return isWish(reading)
                || isRequest(reading) && reading.marks().stream().anyMatch(Requests::isOnPaper)
                || isRequest(reading)
                        && frames.of(reading, Clauses.of(reading), new BitSet()).stream()
                                .anyMatch(frame ->
                                        PROMISABLE.contains(frame.verb().deed()));
    }

    /** Whether it asks for a delivery or an act so plainly that "ja" promises it. */
    boolean asksForDelivery(Reading reading) {
        return isWish(reading)
                || isRequest(reading)
                        && frames.of(reading, Clauses.of(reading), new BitSet()).stream()
                                .anyMatch(frame -> isDelivery(reading, frame));
    }

    private static boolean isDelivery(Reading reading, Frame frame) {
        boolean open = !frame.has(Trait.PAST)
                && !frame.has(Trait.PERFECT)
                && !frame.has(Trait.PARTICIPLE)
                && !frame.has(Trait.MUST)
                && !frame.has(Trait.QUOTED);
        boolean ofOthers = frame.has(Trait.THIRD_PARTY)
                && frame.clause().words().stream().noneMatch(word -> reading.is(word, "hij", "zij", "ze", "we", "wij"));
        boolean willed = frame.has(Trait.FUTURE)
                || frame.has(Trait.IRREALIS)
                || frame.has(Trait.INFINITIVE)
                || frame.has(Trait.MAY)
                || frame.has(Trait.WANT);
        return open
                && !ofOthers
                && (DELIVERIES.contains(frame.verb().deed())
                        || willed && ACTS.contains(frame.verb().deed()));
    }

    private static boolean isRequest(Reading reading) {
        return reading.form(reading.size() - 1).equals("?") || marks(reading, "vraagt");
    }

    /** "Kan dat schriftelijk?": on paper is after the debate, whatever the verb. */
    private static boolean isOnPaper(Found found) {
        return found.mark().kind().equals("wat") && found.mark().value().equals("schriftelijk");
    }

    /** "Graag een brief daarover": a wish without a verb. */
    private static boolean isWish(Reading reading) {
        return marks(reading, "vraagt")
                && marks(reading, "wat")
                && IntStream.range(0, reading.size()).noneMatch(reading::isFinite);
    }

    private static boolean marks(Reading reading, String kind) {
        return reading.marks().stream().anyMatch(found -> found.mark().kind().equals(kind));
    }
}

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

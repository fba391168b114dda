// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Collectors;
import nl.woordhouder.extraction.Candidate;
import nl.woordhouder.extraction.Reference;
import nl.woordhouder.extraction.TraceStep;
import org.hibernate.Length;

/**
 * Why the engine found a candidate, as staff read it.
 *
 * @param rule id of the rule that decided
 * @param trace the steps, one a line: what was concluded, then the words that it rests on
 * @param refersTo what the sentence refers to, one a line; empty when to nothing
 */
@Embeddable
public record Explanation(
        String rule,
        @Column(length = Length.LONG32) String trace,
        @Column(length = Length.LONG32) String refersTo) {

    static Explanation of(Candidate candidate, String text) {
        return new Explanation(
                candidate.rule(),
                candidate.trace().stream().map(step -> line(step, text)).collect(Collectors.joining("\n")),
                candidate.references().stream().map(Explanation::line).collect(Collectors.joining("\n")));
    }

    /** The steps in their order. */
    public List<String> steps() {
        return trace.lines().toList();
    }

    public List<String> references() {
        return refersTo.lines().toList();
    }

    private static String line(TraceStep step, String text) {
        return oneLine(step.explanation() + " («" + step.at().of(text) + "», " + step.rule() + ")");
    }

    private static String line(Reference reference) {
        String kind = switch (reference.kind()) {
            case KAMERSTUK -> "Kamerstuk";
            case MOTION -> "motie";
            case EARLIER_COMMITMENT -> "eerdere toezegging";
            case DEBATE -> "debat";
            case LETTER -> "brief";
            case MEMBER -> "Kamerlid";
        };
        return oneLine(kind + ": " + reference.words());
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.woordhouder.extraction.Candidate.Label;
import nl.woordhouder.extraction.Candidate.Type;
import nl.woordhouder.extraction.SentenceReader.Sentence;
import nl.woordhouder.extraction.deadline.DeadlineExpression;
import nl.woordhouder.extraction.deadline.Meaning;
import nl.woordhouder.extraction.promise.Finding;
import nl.woordhouder.extraction.promise.Verdict;
import nl.woordhouder.extraction.text.Span;
import nl.woordhouder.extraction.text.Speaker;
import nl.woordhouder.extraction.text.Zone;

/** Makes the candidates of a sentence out of what the rules found in it. */
final class CandidateBuilder {
    private final String text;
    private final DueWindows windows;
    private final Sender sender;

    CandidateBuilder(String text, DueWindows windows, Sender sender) {
        this.text = text;
        this.windows = windows;
        this.sender = sender;
    }

    List<Candidate> build(Sentence sentence, Zone zone) {
        Optional<Finding> best = sentence.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.NOTHING)
                .min(Comparator.comparing(Finding::verdict)
                        .thenComparing(finding -> -finding.rule().certainty()));
        return best.map(finding -> List.of(candidate(sentence, finding, zone))).orElse(List.of());
    }

    private Candidate candidate(Sentence sentence, Finding finding, Zone zone) {
        Span span = sentence.span();
        Optional<DeadlineExpression> time = time(sentence, finding);
        DueWindow due = finding.verdict() == Verdict.FULFILMENT
                ? DueWindow.NONE
                : time.map(windows::of).orElse(DueWindow.NONE);
        Speaker speaker = zone.speaker();
        return new Candidate(
                span,
                span.of(text),
                Label.valueOf(finding.verdict().name()),
                type(sentence, finding),
                due,
                null,
                sender.office(),
                speaker == null ? sender.person() : speaker.name(),
                "Kamer",
                span.of(text),
                List.of(),
                finding.rule().certainty(),
                finding.rule().id(),
                trace(finding, due));
    }

    /** The deadline words of a finding: those of its own clause first, a date before an event before vague words. */
    private Optional<DeadlineExpression> time(Sentence sentence, Finding finding) {
        return sentence.times().stream()
                .filter(time -> !windows.isPast(time))
                .min(Comparator.comparing(
                                (DeadlineExpression time) -> !finding.clause().contains(time.span()))
                        .thenComparing(time -> rank(time.meaning())));
    }

    private static int rank(Meaning meaning) {
        if (meaning instanceof Meaning.Event) {
            return 1;
        }
        return meaning instanceof Meaning.Vague ? 2 : 0;
    }

    private static Type type(Sentence sentence, Finding finding) {
        boolean informs = sentence.findings().stream()
                .anyMatch(other ->
                        other.verdict() == finding.verdict() && other.rule().type() == Type.INFORM);
        return informs ? Type.INFORM : finding.rule().type();
    }

    private static List<TraceStep> trace(Finding finding, DueWindow due) {
        List<TraceStep> trace = new ArrayList<>();
        trace.add(new TraceStep(
                finding.rule().id(), finding.verb(), finding.rule().meaning()));
        Span words = due.wordsAt();
        if (words != null && !due.computation().isEmpty()) {
            trace.add(new TraceStep("termijn", words, due.computation()));
        }
        return trace;
    }
}

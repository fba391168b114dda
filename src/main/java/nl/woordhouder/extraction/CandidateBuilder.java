// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.woordhouder.extraction.Candidate.Label;
import nl.woordhouder.extraction.Candidate.Type;
import nl.woordhouder.extraction.Items.Item;
import nl.woordhouder.extraction.Promisers.Promiser;
import nl.woordhouder.extraction.SentenceReader.Sentence;
import nl.woordhouder.extraction.deadline.DeadlineExpression;
import nl.woordhouder.extraction.promise.Finding;
import nl.woordhouder.extraction.promise.Verdict;
import nl.woordhouder.extraction.rulebook.Experience;
import nl.woordhouder.extraction.rulebook.Experience.Certainty;
import nl.woordhouder.extraction.text.Span;
import nl.woordhouder.extraction.text.Zone;

/** Makes the candidates of a sentence out of what the rules found in it. */
final class CandidateBuilder {
    private static final Set<String> PLEDGES = Set.of("toezeggen", "streven", "zeggen");

    private final String text;
    private final Subjects subjects;
    private final DueWindows windows;
    private final Promisers promisers;
    private final Antecedents antecedents;
    private final Occasion occasion;
    private final Experience experience;

    CandidateBuilder(
            String text,
            Subjects subjects,
            DueWindows windows,
            Promisers promisers,
            Antecedents antecedents,
            Occasion occasion,
            Experience experience) {
        this.text = text;
        this.subjects = subjects;
        this.windows = windows;
        this.promisers = promisers;
        this.antecedents = antecedents;
        this.occasion = occasion;
        this.experience = experience;
    }

    /** The candidates of a sentence. */
    List<Candidate> build(Sentence sentence, Zone zone) {
        return Items.of(sentence).stream()
                .map(item -> candidate(sentence, item, zone))
                .toList();
    }

    private Candidate candidate(Sentence sentence, Item item, Zone zone) {
        Finding finding = item.finding();
        Span span = item.span();
        Label label = Label.valueOf(finding.verdict().name());
        DueWindow due = label == Label.FULFILMENT
                ? DueWindow.NONE
                : time(sentence, item).map(windows::of).orElse(DueWindow.NONE);
        Certainty certainty =
                experience.of(Candidate.kind(label, due), finding.rule().id());
        Span condition = finding.parts().condition();
        Promiser promiser = promisers.of(finding.parts().office(), zone.speaker());
        return new Candidate(
                span,
                span.of(text),
                label,
                type(sentence, finding),
                due,
                condition == null ? null : condition.of(text),
                promiser.office(),
                promiser.person(),
                Addressees.in(span.of(text)),
                subjects.of(item.topic() == null ? topic(sentence, finding, span) : item.topic(), span),
                antecedents.of(span, zone),
                certainty.value(),
                finding.rule().id(),
                trace(finding, due, certainty, occasion.of(sentence.span(), finding, zone)));
    }

    /** The deadline words of a finding, those of its own clause first, a date before an event before vague words. */
    private Optional<DeadlineExpression> time(Sentence sentence, Item item) {
        return item.times().stream()
                .filter(time -> !windows.isPast(time))
                // "het wordt mei voordat ik u informeer": what holds the promise is not its time
                .filter(time -> !time.span().contains(item.finding().verb()))
                .min(Comparator.comparing(time -> distance(sentence, item.finding(), time)));
    }

    /** A date in the clause of another promise ("een brief, die ik in mei stuur") comes before an event in the own one. */
    private static int distance(Sentence sentence, Finding finding, DeadlineExpression time) {
        int rank = Items.rank(time);
        boolean aside = finding.parts().asides().contains(time.span());
        if (!aside && finding.clause().contains(time.span())) {
            return rank == 0 ? 0 : rank + 1;
        }
        boolean promised = sentence.findings().stream()
                .anyMatch(other -> other.verdict() == Verdict.PROMISE
                        && !other.clause().equals(finding.clause())
                        && other.clause().contains(time.span()));
        return rank == 0 && promised ? 1 : rank + 4;
    }

    /** What the verb under "ik zeg toe dat" or the one that informs tells, before the words of the rule that decided. */
    private static String topic(Sentence sentence, Finding finding, Span span) {
        Type type = type(sentence, finding);
        return sentence.findings().stream()
                .filter(other ->
                        other.verdict() == finding.verdict() && other.rule().type() == type)
                .filter(other -> span.contains(other.verb()))
                .sorted(Comparator.comparing(other -> -closeness(finding, other)))
                .map(other -> other.parts().topic())
                .filter(topic -> !topic.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static int closeness(Finding finding, Finding other) {
        boolean pledge = PLEDGES.contains(finding.frame().verb().deed());
        if (pledge && other.frame().governor() == finding.frame()) {
            return 2;
        }
        return other == finding ? 1 : 0;
    }

    private static Type type(Sentence sentence, Finding finding) {
        boolean informs = sentence.findings().stream()
                .anyMatch(other ->
                        other.verdict() == finding.verdict() && other.rule().type() == Type.INFORM);
        return informs ? Type.INFORM : finding.rule().type();
    }

    private static List<TraceStep> trace(
            Finding finding, DueWindow due, Certainty certainty, Optional<TraceStep> occasion) {
        List<TraceStep> trace = new ArrayList<>();
        trace.add(new TraceStep(
                finding.rule().id(), finding.verb(), finding.rule().meaning()));
        occasion.ifPresent(trace::add);
        Span words = due.wordsAt();
        if (words != null && !due.computation().isEmpty()) {
            trace.add(new TraceStep("termijn", words, due.computation()));
        }
        trace.add(new TraceStep("zekerheid", finding.verb(), certainty.explanation()));
        return trace;
    }
}

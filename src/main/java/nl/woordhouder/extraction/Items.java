// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.woordhouder.extraction.SentenceReader.Sentence;
import nl.woordhouder.extraction.deadline.DeadlineExpression;
import nl.woordhouder.extraction.deadline.Meaning;
import nl.woordhouder.extraction.promise.Finding;
import nl.woordhouder.extraction.promise.Finding.Share;
import nl.woordhouder.extraction.promise.Verdict;
import nl.woordhouder.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells how many things a sentence promises: two deliverables with two dates are two promises, all else is one. */
final class Items {
    private static final int DATED = 0;
    private static final int VAGUE = 2;

    private Items() {}

    /**
     * One thing that is promised.
     *
     * @param finding what the rules decided
     * @param span where it stands
     * @param times the words that may name its time
     * @param topic what it is about; null when the sentence as a whole tells
     */
    record Item(
            Finding finding,
            Span span,
            List<DeadlineExpression> times,
            @Nullable String topic) {}

    /** The items of a sentence in their order; empty when it holds nothing. */
    static List<Item> of(Sentence sentence) {
        List<Finding> apart = apart(sentence);
        if (apart.size() > 1) {
            return apart.stream()
                    .flatMap(finding -> shares(sentence, finding, finding.clause()).stream())
                    .toList();
        }
        return sentence.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.NOTHING)
                .min(Comparator.comparing(Finding::verdict)
                        .thenComparing(finding -> -finding.rule().certainty()))
                .map(finding -> shares(sentence, finding, sentence.span()))
                .orElse(List.of());
    }

    /** The promises of a sentence that stand in clauses of their own, each with a date of its own. */
    private static List<Finding> apart(Sentence sentence) {
        List<Finding> apart = new ArrayList<>();
        for (Finding finding : sentence.findings()) {
            boolean dated = within(sentence, finding.clause()).stream().anyMatch(time -> rank(time) == DATED);
            boolean free = apart.stream().noneMatch(other -> other.clause().overlaps(finding.clause()));
            if (finding.verdict() == Verdict.PROMISE && dated && free) {
                apart.add(finding);
            }
        }
        return apart;
    }

    /** The things that one verb promises, when each has a time of its own. */
    private static List<Item> shares(Sentence sentence, Finding finding, Span span) {
        List<Share> shares = finding.parts().shares();
        if (finding.verdict() != Verdict.PROMISE || shares.isEmpty() || !timed(sentence, shares)) {
            return List.of(new Item(finding, span, sentence.times(), null));
        }
        List<Item> items = new ArrayList<>();
        for (Share share : shares) {
            int start = items.isEmpty() ? span.start() : share.words().start();
            int end = items.size() == shares.size() - 1
                    ? span.end()
                    : share.words().end();
            items.add(new Item(finding, new Span(start, end), within(sentence, share.words()), share.topic()));
        }
        return items;
    }

    /** Whether each share has a date or vague words, and one of them a date: an event is shared by all. */
    private static boolean timed(Sentence sentence, List<Share> shares) {
        boolean dated = false;
        for (Share share : shares) {
            List<DeadlineExpression> times = within(sentence, share.words());
            if (times.stream().noneMatch(time -> rank(time) == DATED || rank(time) == VAGUE)) {
                return false;
            }
            dated |= times.stream().anyMatch(time -> rank(time) == DATED);
        }
        return dated;
    }

    private static List<DeadlineExpression> within(Sentence sentence, Span words) {
        return sentence.times().stream()
                .filter(time -> words.contains(time.span()))
                .toList();
    }

    /** "in een brief" names what carries the news rather than when, so any date comes before it. */
    static int rank(DeadlineExpression time) {
        if (time.meaning() instanceof Meaning.Event) {
            return time.words().regionMatches(true, 0, "in ", 0, 3) ? 4 : 1;
        }
        return time.meaning() instanceof Meaning.Vague ? VAGUE : DATED;
    }
}

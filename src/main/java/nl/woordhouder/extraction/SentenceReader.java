// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.woordhouder.extraction.deadline.DeadlineExpression;
import nl.woordhouder.extraction.deadline.DeadlineExpression.Attachment;
import nl.woordhouder.extraction.deadline.Deadlines;
import nl.woordhouder.extraction.deadline.Meaning;
import nl.woordhouder.extraction.promise.Finding;
import nl.woordhouder.extraction.promise.PromiseGrammar;
import nl.woordhouder.extraction.promise.Reading;
import nl.woordhouder.extraction.promise.Sketch;
import nl.woordhouder.extraction.promise.Trait;
import nl.woordhouder.extraction.promise.Verdict;
import nl.woordhouder.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads the sentences of one text: the words that name a time first, since rules ask for them, then the frames. */
final class SentenceReader {
    /** "In mijn brief van 24 november": a document or debate with a date of its own has been. */
    private static final Pattern DATED_THING = Pattern.compile(
            "(?i)^(?!tijdens |voor |voorafgaand |na ).*\\b(?:van|d\\.d\\.) \\d{1,2} \\p{L}{3,9}\\b|\\bjl\\b");

    /** "Dan zal ik ook ...": at the time that the sentence before named. */
    private static final Pattern GOES_ON = Pattern.compile("(?i)(?:en )?dan\\b");

    private static final String DENIAL = " niet ";
    private static final String CONTRAST = " maar ";

    private final String text;
    private final PromiseGrammar grammar;
    private final Deadlines deadlines;

    /** What was read last in full: whoever asks what a sentence is about mostly asks right after it was read. */
    private @Nullable Seen seen;

    private record Seen(Span span, Reading words, List<DeadlineExpression> times) {}

    SentenceReader(String text, PromiseGrammar grammar, Deadlines deadlines) {
        this.text = text;
        this.grammar = grammar;
        this.deadlines = deadlines;
    }

    /**
     * A sentence that was read.
     *
     * @param span where it stands
     * @param times the words in it that name a time and belong to what happens, in the order of the text
     * @param findings what the rules decided, also that something is nothing
     */
    record Sentence(Span span, List<DeadlineExpression> times, List<Finding> findings) {

        /** Whether what it promises stands in the question that it answers, not in its own words. */
        boolean isBare() {
            return findings.stream().anyMatch(Finding::isBare);
        }

        /** Whether the next sentence may tell what is in the thing that this one promises. */
        boolean announces() {
            return findings.stream()
                    .anyMatch(
                            finding -> finding.verdict() == Verdict.PROMISE || finding.verdict() == Verdict.UNCERTAIN);
        }
    }

    /** The stretches of a zone whose sentences are worth reading. */
    List<Span> stretches(Span zone, Set<Trait> setting) {
        return grammar.candidates(text, zone, setting);
    }

    /** The words of a sentence; null when they tell that no rule can find anything in it. */
    @Nullable
    Reading words(Span span, Set<Trait> setting) {
        Reading words = grammar.words(text, span);
        return grammar.mayFind(words, setting) ? words : null;
    }

    /** Whether a sentence asks for something that can be promised. */
    boolean asks(Span sentence) {
        return grammar.asks(text, sentence);
    }

    /** Whether a sentence asks for a delivery or an act so plainly that a bare "ja" after it promises that. */
    boolean asksForDelivery(Span sentence) {
        return grammar.asksForDelivery(text, sentence);
    }

    /** A sentence in which no rule can find anything has no times and no findings: they are not looked for. */
    Sentence read(Span span, Reading words, Set<Trait> setting) {
        Sketch sketch = grammar.sketch(words, setting);
        return grammar.mayFind(sketch) ? read(span, sketch) : new Sentence(span, List.of(), List.of());
    }

    private Sentence read(Span span, Sketch sketch) {
        List<DeadlineExpression> all = deadlines.find(text, span);
        seen = new Seen(span, sketch.reading(), all);
        List<DeadlineExpression> times = ofWhatHappens(all);
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        if (times.size() < all.size()) {
            traits.add(Trait.PASSED);
        }
        times.forEach(time -> traits.add(trait(time.meaning())));
        List<Span> spans = times.stream().map(DeadlineExpression::span).toList();
        return new Sentence(span, times, grammar.read(text, sketch, spans, traits));
    }

    /** The phrase of a sentence that best names what it is about; empty when none tells enough. */
    String thing(Span span) {
        Seen known = seen;
        if (known == null || !known.span().equals(span)) {
            known = new Seen(span, grammar.words(text, span), deadlines.find(text, span));
        }
        List<Span> times = known.times().stream()
                .filter(time -> !(time.meaning() instanceof Meaning.Event))
                .map(DeadlineExpression::span)
                .toList();
        return grammar.thing(text, known.words(), times);
    }

    /** The sentence with the times of the one before it, when it has none of its own and begins with "dan". */
    Sentence goingOn(Sentence read, Span before) {
        boolean goesOn = !read.findings().isEmpty()
                && read.times().isEmpty()
                && GOES_ON.matcher(read.span().of(text)).lookingAt();
        return goesOn ? new Sentence(read.span(), ofWhatHappens(deadlines.find(text, before)), read.findings()) : read;
    }

    /**
     * A short answer as a candidate shows it.
     *
     * @param request what it answers, whose times it takes over when it has none of its own
     * @param whole the words to show
     */
    Sentence answering(Sentence answer, Span request, Span whole) {
        List<DeadlineExpression> times =
                answer.times().isEmpty() ? ofWhatHappens(deadlines.find(text, request)) : answer.times();
        return new Sentence(whole, times, answer.findings());
    }

    private List<DeadlineExpression> ofWhatHappens(List<DeadlineExpression> all) {
        return all.stream()
                .filter(time -> !isPassed(time))
                .flatMap(this::affirmed)
                .toList();
    }

    private static boolean isPassed(DeadlineExpression time) {
        return time.attachment() == Attachment.NOUN
                || time.meaning() instanceof Meaning.Past
                || time.meaning() instanceof Meaning.Event
                        && DATED_THING.matcher(time.words()).find();
    }

    /** "niet voor 1 mei, maar in juni": what stands behind "niet" is no time of what happens, what stands behind "maar" is. */
    private Stream<DeadlineExpression> affirmed(DeadlineExpression time) {
        int start = time.span().start();
        boolean denied = start >= DENIAL.length()
                && text.regionMatches(true, start - DENIAL.length(), DENIAL, 0, DENIAL.length());
        if (!denied) {
            return Stream.of(time);
        }
        int contrast = time.words().indexOf(CONTRAST);
        return contrast < 0
                ? Stream.of()
                : deadlines
                        .find(
                                text,
                                new Span(
                                        start + contrast + CONTRAST.length(),
                                        time.span().end()))
                        .stream();
    }

    private static Trait trait(Meaning meaning) {
        if (meaning instanceof Meaning.Vague) {
            return Trait.VAGUE;
        }
        if (meaning instanceof Meaning.Event) {
            return Trait.EVENT;
        }
        return meaning instanceof Meaning.Recurring ? Trait.REPEATED : Trait.DATED;
    }
}

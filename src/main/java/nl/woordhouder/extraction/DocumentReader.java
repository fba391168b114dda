// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.woordhouder.extraction.SentenceReader.Sentence;
import nl.woordhouder.extraction.promise.Reading;
import nl.woordhouder.extraction.promise.Trait;
import nl.woordhouder.extraction.text.Sentences;
import nl.woordhouder.extraction.text.SourceText;
import nl.woordhouder.extraction.text.Span;
import nl.woordhouder.extraction.text.Structure;
import nl.woordhouder.extraction.text.Zone;
import org.jspecify.annotations.Nullable;

/** Reads the sentences of a document in which the government speaks, in their order. */
final class DocumentReader {
    private static final List<String> MOTIONS = List.of("motie", "moties", "toezegging", "toezeggingen");
    private static final int SHORTEST_MOTION = 5;

    private final String text;
    private final Structure structure;
    private final Sentences sentences;
    private final SentenceReader reader;
    private final RequestBefore requests;
    private final ShortAnswers answers;

    DocumentReader(SourceText source, Structure structure, SentenceReader reader) {
        this.text = source.text();
        this.structure = structure;
        this.sentences = Sentences.of(source, structure);
        this.reader = reader;
        this.requests = new RequestBefore(structure, sentences, reader);
        this.answers = new ShortAnswers(text, structure, sentences, requests, reader);
    }

    /** The candidates of the document in the order of its text; reads no further when there are {@code enough}. */
    List<Candidate> candidates(CandidateBuilder builder, int enough) {
        List<Candidate> candidates = new ArrayList<>();
        for (Zone zone : structure.zones()) {
            if (candidates.size() < enough && Voice.binds(structure.genre(), zone)) {
                read(zone.content(), Voice.setting(structure.genre(), zone), sentence -> {
                    candidates.addAll(builder.build(sentence, zone));
                    return candidates.size() < enough;
                });
            }
        }
        return candidates;
    }

    /**
     * Hands over the sentences of a zone in which something may stand, one voice speaking in all of it, until the taker
     * wants no more. None is kept: a sentence that was read takes a hundred times the memory of its text.
     */
    void read(Span zone, Set<Trait> setting, Predicate<Sentence> taker) {
        Sentence before = null;
        int done = zone.start();
        for (Span stretch : stretches(zone, setting)) {
            int at = Math.max(done, stretch.start());
            while (at < stretch.end()) {
                Span sentence = sentences.sentenceAt(at);
                at = Math.max(sentence.end(), at + 1);
                boolean worthReading = sentence.contains(stretch) || isWorthReading(sentence, setting);
                Sentence read = worthReading ? read(zone, sentence.stripped(text), setting, before) : null;
                if (read != null && !taker.test(read)) {
                    return;
                }
                before = read == null ? before : read;
            }
            done = at;
        }
    }

    /** The stretches with the words of some rule and, in a debate, the short answers, which need none. */
    private List<Span> stretches(Span zone, Set<Trait> setting) {
        List<Span> stretches = reader.stretches(zone, Voice.anywhere(setting));
        if (!setting.contains(Trait.DEBATE)) {
            return stretches;
        }
        return Stream.concat(stretches.stream(), answers.in(zone).stream())
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
    }

    /** One of several sentences in a stretch: it is not known yet which of them has the words of a rule. */
    private boolean isWorthReading(Span sentence, Set<Trait> setting) {
        Set<Trait> possible = mayAnswer(sentence, setting)
                ? Voice.anywhere(setting)
                : Voice.with(setting, Trait.AFTER_PROMISE, Trait.AFTER_MOTION);
        return !reader.stretches(sentence, possible).isEmpty()
                || shortAnswer(sentence.stripped(text), setting).isPresent();
    }

    private boolean mayAnswer(Span sentence, Set<Trait> setting) {
        return setting.contains(Trait.DEBATE) && requests.mayAnswer(sentence);
    }

    /** The request that a sentence answers with hardly more than "ja"; empty when it does not. */
    private Optional<Span> shortAnswer(Span sentence, Set<Trait> setting) {
        return setting.contains(Trait.DEBATE) ? answers.request(sentence) : Optional.empty();
    }

    private @Nullable Sentence read(Span zone, Span sentence, Set<Trait> setting, @Nullable Sentence before) {
        boolean afterPromise = before != null && before.announces() && isNext(before.span(), sentence);
        Set<Trait> place = EnumSet.copyOf(setting);
        Voice.add(place, Trait.AFTER_PROMISE, afterPromise);
        Voice.add(place, Trait.AFTER_MOTION, followsMotion(zone, sentence));
        Optional<Span> request = shortAnswer(sentence, setting);
        Voice.add(place, Trait.SHORT_ANSWER, request.isPresent());
        boolean mayAnswer = mayAnswer(sentence, setting);
        Reading words =
                reader.words(sentence, mayAnswer ? Voice.with(place, Trait.AFTER_REQUEST, Trait.OPENS_ANSWER) : place);
        if (words == null) {
            return null;
        }
        Voice.add(place, Trait.AFTER_REQUEST, mayAnswer && requests.of(sentence).isPresent());
        Voice.add(place, Trait.OPENS_ANSWER, mayAnswer && requests.isOpening(sentence));
        Sentence read = reader.read(sentence, words, place);
        if (request.isPresent() && read.isBare()) {
            return reader.answering(read, request.get(), answers.whole(sentence, request.get()));
        }
        return sentence.start() <= zone.start() ? read : reader.goingOn(read, sentenceBefore(zone, sentence));
    }

    private Span sentenceBefore(Span zone, Span sentence) {
        Span before = sentences.sentenceAt(sentence.start() - 1);
        return new Span(Math.max(zone.start(), before.start()), sentence.start());
    }

    /** Whether the sentence before speaks of a motion or an earlier promise, so that "die" may mean it. */
    private boolean followsMotion(Span zone, Span sentence) {
        if (sentence.start() <= zone.start()) {
            return false;
        }
        return namesMotion(sentenceBefore(zone, sentence));
    }

    private boolean namesMotion(Span within) {
        int start = within.start();
        for (int at = start; at <= within.end(); at++) {
            if (at == within.end() || !Character.isLetterOrDigit(text.charAt(at))) {
                if (at - start >= SHORTEST_MOTION && isMotion(start, at)) {
                    return true;
                }
                start = at + 1;
            }
        }
        return false;
    }

    private boolean isMotion(int start, int end) {
        for (String motion : MOTIONS) {
            if (motion.length() == end - start && text.regionMatches(true, start, motion, 0, motion.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether only white space lies between two sentences. */
    private boolean isNext(Span one, Span other) {
        return text.substring(one.end(), other.start()).isBlank();
    }
}

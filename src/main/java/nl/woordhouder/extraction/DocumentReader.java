// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.woordhouder.extraction.SentenceReader.Sentence;
import nl.woordhouder.extraction.promise.Reading;
import nl.woordhouder.extraction.promise.Trait;
import nl.woordhouder.extraction.text.Sentences;
import nl.woordhouder.extraction.text.SourceText;
import nl.woordhouder.extraction.text.Span;
import nl.woordhouder.extraction.text.Structure;
import nl.woordhouder.extraction.text.Zone;

/** Reads the sentences of a document in which the government speaks, in their order. */
final class DocumentReader {
    private static final Set<String> MOTIONS = Set.of("motie", "moties", "toezegging", "toezeggingen");
    private static final int SHORTEST_MOTION = 5;

    private final String text;
    private final Structure structure;
    private final Sentences sentences;
    private final SentenceReader reader;

    DocumentReader(SourceText source, Structure structure, SentenceReader reader) {
        this.text = source.text();
        this.structure = structure;
        this.sentences = Sentences.of(source, structure);
        this.reader = reader;
    }

    /** The candidates of the document in the order of its text. */
    List<Candidate> candidates(CandidateBuilder builder) {
        List<Candidate> candidates = new ArrayList<>();
        for (Zone zone : structure.zones()) {
            if (Voice.binds(structure.genre(), zone)) {
                for (Sentence sentence : read(zone.content(), Voice.setting(structure.genre(), zone))) {
                    candidates.addAll(builder.build(sentence, zone));
                }
            }
        }
        return candidates;
    }

    /** The sentences of a zone in which something may stand, one voice speaking in all of it. */
    List<Sentence> read(Span zone, Set<Trait> setting) {
        List<Sentence> read = new ArrayList<>();
        int done = zone.start();
        for (Span stretch : reader.stretches(zone, setting)) {
            int at = Math.max(done, stretch.start());
            while (at < stretch.end()) {
                Span sentence = sentences.sentenceAt(at);
                at = Math.max(sentence.end(), at + 1);
                if (sentence.contains(stretch) || isWorthReading(sentence, setting)) {
                    read(zone, sentence.stripped(text), setting, read);
                }
            }
            done = at;
        }
        return read;
    }

    /** One of several sentences in a stretch: it is not known yet which of them has the words of a rule. */
    private boolean isWorthReading(Span sentence, Set<Trait> setting) {
        return !reader.stretches(sentence, setting).isEmpty();
    }

    private void read(Span zone, Span sentence, Set<Trait> setting, List<Sentence> read) {
        boolean afterPromise = !read.isEmpty()
                && read.get(read.size() - 1).announces()
                && isNext(read.get(read.size() - 1).span(), sentence);
        Set<Trait> place = Voice.with(setting, Trait.AFTER_PROMISE, afterPromise);
        place = Voice.with(place, Trait.AFTER_MOTION, followsMotion(zone, sentence));
        Reading words = reader.words(sentence, place);
        if (words != null) {
            read.add(reader.read(sentence, words, place));
        }
    }

    /** Whether the sentence before speaks of a motion or an earlier promise, so that "die" may mean it. */
    private boolean followsMotion(Span zone, Span sentence) {
        if (sentence.start() <= zone.start()) {
            return false;
        }
        Span before = sentences.sentenceAt(sentence.start() - 1);
        return namesMotion(Math.max(zone.start(), before.start()), sentence.start());
    }

    private boolean namesMotion(int from, int to) {
        int start = from;
        for (int at = from; at <= to; at++) {
            if (at == to || !Character.isLetterOrDigit(text.charAt(at))) {
                String word = at - start < SHORTEST_MOTION
                        ? ""
                        : text.substring(start, at).toLowerCase(Locale.ROOT);
                if (MOTIONS.contains(word)) {
                    return true;
                }
                start = at + 1;
            }
        }
        return false;
    }

    /** Whether only white space lies between two sentences. */
    private boolean isNext(Span one, Span other) {
        return text.substring(one.end(), other.start()).isBlank();
    }
}

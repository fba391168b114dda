// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.woordhouder.extraction.SentenceReader.Sentence;
import nl.woordhouder.extraction.promise.Trait;
import nl.woordhouder.extraction.text.Sentences;
import nl.woordhouder.extraction.text.SourceText;
import nl.woordhouder.extraction.text.Span;
import nl.woordhouder.extraction.text.Structure;
import nl.woordhouder.extraction.text.Zone;

/** Reads the sentences of a document in which the government speaks, in their order. */
final class DocumentReader {
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
                Span before = null;
                for (Sentence sentence : read(zone.content(), Voice.setting(structure.genre(), zone))) {
                    candidates.addAll(builder.build(sentence, before, zone));
                    before = sentence.span();
                }
            }
        }
        return candidates;
    }

    /** The sentences of a stretch in which one voice speaks. */
    List<Sentence> read(Span stretch, Set<Trait> setting) {
        List<Sentence> read = new ArrayList<>();
        boolean afterPromise = false;
        int at = stretch.start();
        while (at < stretch.end()) {
            Span sentence = sentences.sentenceAt(at);
            at = Math.max(sentence.end(), at + 1);
            Span stripped = sentence.stripped(text);
            if (stripped.length() > 0) {
                Sentence next = reader.read(stripped, Voice.with(setting, Trait.AFTER_PROMISE, afterPromise));
                read.add(next);
                afterPromise = next.announces();
            }
        }
        return read;
    }
}

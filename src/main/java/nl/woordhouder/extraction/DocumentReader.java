// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.woordhouder.extraction.SentenceReader.Sentence;
import nl.woordhouder.extraction.promise.Trait;
import nl.woordhouder.extraction.promise.Verdict;
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
    private final CandidateBuilder builder;

    DocumentReader(SourceText source, Structure structure, SentenceReader reader, CandidateBuilder builder) {
        this.text = source.text();
        this.structure = structure;
        this.sentences = Sentences.of(source, structure);
        this.reader = reader;
        this.builder = builder;
    }

    List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (Zone zone : structure.zones()) {
            if (Voice.binds(structure.genre(), zone)) {
                read(zone, candidates);
            }
        }
        return candidates;
    }

    private void read(Zone zone, List<Candidate> candidates) {
        Set<Trait> setting = Voice.setting(structure.genre(), zone);
        boolean afterPromise = false;
        int at = zone.content().start();
        while (at < zone.content().end()) {
            Span sentence = sentences.sentenceAt(at);
            at = Math.max(sentence.end(), at + 1);
            Span stripped = sentence.stripped(text);
            if (stripped.length() > 0) {
                Sentence read = reader.read(stripped, Voice.with(setting, Trait.AFTER_PROMISE, afterPromise));
                List<Candidate> found = builder.build(read, zone);
                candidates.addAll(found);
                afterPromise = read.findings().stream().anyMatch(finding -> finding.verdict() == Verdict.PROMISE);
            }
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woordhouder.extraction.Candidate.Type;
import nl.woordhouder.extraction.rulebook.Example;
import nl.woordhouder.extraction.text.Span;

/** A sentence with its times between [brackets], read up to its frames, for tests of the grammar. */
record Sentence(String text, List<Span> times, Reading reading, Clauses clauses, List<Frame> frames) {

    static Sentence of(String marked) {
        Example example = Example.parse(marked, "");
        Reading reading = Readings.of(example.text());
        Clauses clauses = Clauses.of(reading);
        List<Frame> frames = new Frames(Readings.VOCABULARY).of(reading, clauses, new BitSet());
        return new Sentence(example.text(), example.marked(), reading, clauses, frames);
    }

    /** The frame of a word. */
    Frame frame(String verb) {
        return frames.stream()
                .filter(frame -> reading.form(frame.at()).equals(verb))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no frame for '" + verb + "' in: " + text));
    }

    /** The names of all traits of the frame of a word. */
    Set<String> traits(String verb) {
        return frame(verb).traits().stream().mapToObj(Readings.VOCABULARY::name).collect(Collectors.toSet());
    }

    Topics topics() {
        return new Topics(text, reading, clauses, times);
    }

    /** What fills the fields of a candidate that rests on a word and informs the Chamber. */
    Finding.Parts parts(String verb) {
        PartFinder finder = new PartFinder(
                reading, clauses, topics(), new Shares(reading, topics(), times), new Asides(reading, clauses, times));
        return finder.of(frame(verb), Type.INFORM);
    }
}

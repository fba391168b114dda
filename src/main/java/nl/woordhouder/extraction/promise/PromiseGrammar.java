// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import nl.woordhouder.extraction.rulebook.RuleFiles;
import nl.woordhouder.extraction.text.Span;

/** Reads single sentences: words, clauses, frames, rules. Immutable and safe for use by many threads. */
public final class PromiseGrammar {
    private final Lexicon lexicon;
    private final Frames frames;
    private final FrameRules rules;
    private final Sieve sieve;

    private PromiseGrammar(Lexicon lexicon, Frames frames, FrameRules rules, Sieve sieve) {
        this.lexicon = lexicon;
        this.frames = frames;
        this.rules = rules;
        this.sieve = sieve;
    }

    /** The grammar with lexicon and rules of the rule book. */
    public static PromiseGrammar read(RuleFiles files) {
        Vocabulary vocabulary = new Vocabulary();
        Lexicon lexicon = Lexicon.read(files, vocabulary);
        FrameRules rules = FrameRules.read(files, vocabulary, "beloften");
        return new PromiseGrammar(lexicon, new Frames(vocabulary), rules, Sieve.of(rules, lexicon, vocabulary));
    }

    /** The same grammar that looks at every sentence, so that tests can prove that nothing is passed over. */
    public PromiseGrammar thorough() {
        return new PromiseGrammar(lexicon, frames, rules, Sieve.OPEN);
    }

    /**
     * The stretches of a text that hold the words of some rule; only their sentences are worth reading.
     *
     * @param setting what is true of each of their sentences, or may be
     */
    public List<Span> candidates(String text, Span within, Set<Trait> setting) {
        return sieve.stretches(text, within, setting);
    }

    /** All rules in their order. */
    public List<FrameRule> rules() {
        return rules.all();
    }

    /** The words of a sentence. */
    public Reading words(String text, Span sentence) {
        return Reading.of(lexicon.words(text, sentence), lexicon);
    }

    /** Whether a sentence asks for something that can be promised, so that "dat doe ik" after it promises that. */
    public boolean asks(String text, Span sentence) {
        return new Requests(frames).asks(words(text, sentence));
    }

    /** Whether a sentence asks for a delivery or an act so plainly that a bare "ja" after it promises that. */
    public boolean asksForDelivery(String text, Span sentence) {
        return new Requests(frames).asksForDelivery(words(text, sentence));
    }

    /** Whether a rule may find something in a sentence, judged by its words; it is not worth reading otherwise. */
    public boolean mayFind(Reading reading, Set<Trait> setting) {
        return setting.contains(Trait.SHORT_ANSWER) || sieve.keeps(reading, setting);
    }

    /** The clauses and frames of a sentence that stands at a place of which this is known. */
    public Sketch sketch(Reading reading, Set<Trait> place) {
        BitSet surroundings = traits(place);
        if (reading.form(reading.size() - 1).equals("?")) {
            surroundings.set(Trait.QUESTION.ordinal());
        }
        Clauses clauses = Clauses.of(reading);
        return new Sketch(reading, clauses, frames.of(reading, clauses, surroundings));
    }

    /** Whether a rule may find something in a sentence, whatever times it names; they need not be looked for otherwise. */
    public boolean mayFind(Sketch sketch) {
        return sieve.keeps(sketch);
    }

    /**
     * What the rules find in a sentence, one finding for every frame that a rule decides about, also when it decides
     * that the frame is nothing.
     *
     * @param times the words of the sentence that name its deadlines
     * @param moments what kind of deadlines they are
     */
    public List<Finding> read(String text, Sketch sketch, List<Span> times, Set<Trait> moments) {
        List<Finding> findings = new ArrayList<>();
        Reading reading = sketch.reading();
        Clauses clauses = sketch.clauses();
        Topics topics = new Topics(text, reading, clauses, times);
        PartFinder parts = new PartFinder(
                reading, clauses, topics, new Shares(reading, topics, times), new Asides(reading, clauses, times));
        BitSet known = traits(moments);
        for (Frame frame : sketch.frames()) {
            frame.traits().or(known);
            rules.decide(frame).ifPresent(rule -> findings.add(new Finding(rule, frame, reading, parts)));
        }
        return findings;
    }

    /** The phrase of a sentence that best names what it is about; empty when none tells enough. */
    public String thing(String text, Reading reading, List<Span> times) {
        return new NamedThings(text, reading, times).best();
    }

    private static BitSet traits(Set<Trait> setting) {
        BitSet traits = new BitSet();
        setting.forEach(trait -> traits.set(trait.ordinal()));
        return traits;
    }
}

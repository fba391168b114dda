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
    private final TriggerScan triggers;

    private PromiseGrammar(Lexicon lexicon, Frames frames, FrameRules rules, TriggerScan triggers) {
        this.lexicon = lexicon;
        this.frames = frames;
        this.rules = rules;
        this.triggers = triggers;
    }

    /** The grammar with lexicon and rules of the rule book. */
    public static PromiseGrammar read(RuleFiles files) {
        Vocabulary vocabulary = new Vocabulary();
        Lexicon lexicon = Lexicon.read(files, vocabulary);
        FrameRules rules = FrameRules.read(files, vocabulary, "beloften");
        TriggerScan triggers = new TriggerScan(lexicon, new Needs(rules.all(), vocabulary));
        return new PromiseGrammar(lexicon, new Frames(vocabulary), rules, triggers);
    }

    /** The stretches of a text that hold the words of some rule; only their sentences are worth reading. */
    public List<Span> candidates(String text, Span within, Set<Trait> setting) {
        return triggers.in(text, within, setting.contains(Trait.CHAIR_LIST));
    }

    /** All rules in their order. */
    public List<FrameRule> rules() {
        return rules.all();
    }

    /**
     * What the rules find in a sentence, one finding for every frame that a rule decides about, also when it decides
     * that the frame is nothing.
     *
     * @param times the words of the sentence that name its deadlines
     * @param setting what is known about the sentence before its words are read: the place and its deadline words
     */
    public List<Finding> read(String text, Span sentence, List<Span> times, Set<Trait> setting) {
        Reading reading = Reading.of(Word.split(text, sentence), lexicon);
        if (reading.size() == 0) {
            return List.of();
        }
        BitSet surroundings = new BitSet();
        setting.forEach(trait -> surroundings.set(trait.ordinal()));
        if (reading.form(reading.size() - 1).equals("?")) {
            surroundings.set(Trait.QUESTION.ordinal());
        }
        List<Finding> findings = new ArrayList<>();
        Clauses clauses = Clauses.of(reading);
        PartFinder parts = new PartFinder(reading, clauses, new Topics(text, reading, clauses, times));
        for (Frame frame : frames.of(reading, clauses, surroundings)) {
            rules.decide(frame).ifPresent(rule -> findings.add(finding(rule, frame, reading, parts)));
        }
        return findings;
    }

    private static Finding finding(FrameRule rule, Frame frame, Reading reading, PartFinder parts) {
        Clause clause = frame.clause();
        Span span = new Span(
                reading.word(clause.first()).start(),
                reading.word(clause.last()).end());
        return new Finding(rule, span, reading.word(frame.at()).span(), frame, parts.of(frame, rule.type()));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.woordhouder.extraction.promise.Sense.Form;
import nl.woordhouder.extraction.promise.Sense.Verbal;

/** Derives from the rules what a sentence must show beside a form of a verb before one of them can find something in it. */
final class VerbChances {
    /** Beside one of these the form with "ik" may be a verb, else it is a noun ("deel", "vraag"); see {@link Reading}. */
    static final List<String> PERSONS = List.of("ik", "je", "u", "jij");

    /** The traits that words and place decide; the others depend on clauses and times, and may always be. */
    private static final Set<Trait> BY_WORDS = EnumSet.of(
            Trait.ACTIVE,
            Trait.PASSIVE,
            Trait.PRESENT,
            Trait.FUTURE,
            Trait.PAST,
            Trait.PERFECT,
            Trait.IRREALIS,
            Trait.INFINITIVE,
            Trait.PARTICIPLE,
            Trait.NOBODY,
            Trait.RECEIVER_ACTS,
            Trait.MAY,
            Trait.WANT,
            Trait.MUST,
            Trait.ALLOWED,
            Trait.CAUSE,
            Trait.STAY,
            Trait.LETTER,
            Trait.DEBATE,
            Trait.CHAIR_LIST,
            Trait.RECALLED,
            Trait.AFTER_PROMISE,
            Trait.AFTER_MOTION,
            Trait.AFTER_REQUEST,
            Trait.OPENS_ANSWER,
            Trait.SHORT_ANSWER);

    private static final Set<Trait> OPEN = EnumSet.complementOf(EnumSet.copyOf(BY_WORDS));

    private final List<FrameRule> rules;
    private final Vocabulary vocabulary;
    private final Clues clues;

    /** @param rules the rules that find something */
    VerbChances(List<FrameRule> rules, Vocabulary vocabulary, Clues clues) {
        this.rules = rules;
        this.vocabulary = vocabulary;
        this.clues = clues;
    }

    /** The chance of a form of a verb. */
    VerbChance of(Verbal verbal) {
        Verb verb = verbal.verb();
        long[] governs = clues.none();
        clues.addTrait(governs, vocabulary.number("onder", verb.deed()));
        if (Frames.PLEDGES.contains(verb.deed())) {
            clues.addTrait(governs, Trait.RECALLED.ordinal());
        }
        return new VerbChance(
                companions(verb),
                governs,
                verbal.form() == Form.PARTICIPLE,
                Frames.neverHasFrame(verb) ? new long[0][] : rules(verbal));
    }

    private long[][] rules(Verbal verbal) {
        BitSet own = own(verbal);
        List<long[]> all = rules.stream()
                .filter(rule -> mayConcern(rule, own))
                .map(rule -> asked(rule, own, verbal))
                .toList();
        List<long[]> least = new ArrayList<>();
        for (long[] one : all) {
            if (least.stream().noneMatch(other -> Clues.meets(one, other))) {
                least.removeIf(other -> Clues.meets(other, one));
                least.add(one);
            }
        }
        return least.toArray(long[][]::new);
    }

    /** All that a form of a verb has by itself, and what may always be. */
    private static BitSet own(Verbal verbal) {
        BitSet own = new BitSet();
        OPEN.forEach(trait -> own.set(trait.ordinal()));
        own.set(verbal.verb().deedTrait());
        own.set(verbal.verb().verbTrait());
        own.set(Trait.ACTIVE.ordinal());
        Form form = verbal.form();
        own.set(Trait.PASSIVE.ordinal(), form == Form.PARTICIPLE);
        own.set(Trait.PARTICIPLE.ordinal(), form == Form.PARTICIPLE);
        own.set(Trait.PAST.ordinal(), form == Form.PAST);
        own.set(Trait.PRESENT.ordinal(), form != Form.PAST && form != Form.PARTICIPLE);
        return own;
    }

    /** A rule that names other deeds or verbs only never decides about this one. */
    private boolean mayConcern(FrameRule rule, BitSet own) {
        return rule.required().stream()
                .allMatch(one ->
                        one.intersects(own) || !vocabulary.areAll("daad", one) && !vocabulary.areAll("werkwoord", one));
    }

    /** What a rule asks for beside the verb. */
    private long[] asked(FrameRule rule, BitSet own, Verbal verbal) {
        long[] asked = clues.none();
        rule.required().stream().filter(one -> !one.intersects(own)).forEach(one -> clues.askTrait(asked, one));
        if (needsPerson(verbal)) {
            clues.askWord(asked, PERSONS);
        }
        return asked;
    }

    private static boolean needsPerson(Verbal verbal) {
        return verbal.form() == Form.FIRST
                && verbal.verb().firstPersonShows()
                && !verbal.verb().deed().equals("informeren");
    }

    private long[] companions(Verb verb) {
        long[] companions = clues.none();
        if (!verb.standsAlone()) {
            clues.askWord(companions, clues.companions(verb));
        }
        return companions;
    }
}

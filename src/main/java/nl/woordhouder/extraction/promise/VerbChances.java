// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
            Trait.AFTER_MOTION);

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
                verb.standsAlone() ? null : companions(verb),
                governs,
                verbal.form() == Form.PARTICIPLE,
                Frames.neverHasFrame(verb) ? new long[0][][] : rules(verbal));
    }

    private long[][][] rules(Verbal verbal) {
        BitSet own = own(verbal);
        return rules.stream()
                .filter(rule -> mayConcern(rule, own))
                .map(rule -> asked(rule, own, verbal))
                .toArray(long[][][]::new);
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

    /** What a rule asks for beside the verb, the rarest first. */
    private long[][] asked(FrameRule rule, BitSet own, Verbal verbal) {
        Stream<long[]> byRule =
                rule.required().stream().filter(one -> !one.intersects(own)).map(this::clues);
        return Stream.concat(needsPerson(verbal) ? Stream.of(persons()) : Stream.empty(), byRule)
                .sorted(Comparator.comparingInt(Clues::count))
                .toArray(long[][]::new);
    }

    private static boolean needsPerson(Verbal verbal) {
        return verbal.form() == Form.FIRST
                && verbal.verb().firstPersonShows()
                && !verbal.verb().deed().equals("informeren");
    }

    private long[] persons() {
        long[] persons = clues.none();
        PERSONS.forEach(person -> clues.addWord(persons, person));
        return persons;
    }

    private long[] clues(BitSet traits) {
        long[] asked = clues.none();
        traits.stream().forEach(trait -> clues.addTrait(asked, trait));
        return asked;
    }

    private long[] companions(Verb verb) {
        long[] companions = clues.none();
        verb.companions().forEach(companion -> clues.addWord(companions, clues.rarest(companion)));
        return companions;
    }
}

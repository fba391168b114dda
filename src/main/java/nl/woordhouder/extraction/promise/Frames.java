// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import nl.woordhouder.extraction.promise.Reading.Found;
import nl.woordhouder.extraction.promise.Sense.Verbal;
import org.jspecify.annotations.Nullable;

/** Builds the frames of a sentence, one for every verb that is not a mere auxiliary. */
final class Frames {
    static final Set<String> PLEDGES = Set.of("toezeggen", "afspreken");
    private static final Set<String> RECALLING = Set.of("vergelijking", "betrekkelijk");

    private final Vocabulary vocabulary;
    private final Governors governors;
    private final BareAnswers answers;

    Frames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.governors = new Governors(vocabulary);
        this.answers = new BareAnswers(vocabulary);
    }

    /** The frames of a sentence in the order of its words. */
    List<Frame> of(Reading reading, Clauses clauses, BitSet surroundings) {
        List<Frame> frames = new ArrayList<>();
        Products products = new Products(reading);
        Actors actors = new Actors(reading, vocabulary);
        for (int at = 0; at < reading.size(); at++) {
            Clause clause = clauses.at(at);
            Verbal verbal = VerbChoice.of(reading, clause, at);
            if (verbal != null && (!verbal.verb().helps() || isUnknownDeed(reading, clause, at))) {
                Frame frame = frame(reading, clause, at, verbal, frames, actors, surroundings);
                products.addTo(frame.traits(), clause);
                frames.add(frame);
            }
        }
        if (frames.isEmpty() && surroundings.get(Trait.SHORT_ANSWER.ordinal())) {
            answers.of(reading, clauses, surroundings).ifPresent(frames::add);
        }
        conditions(clauses, frames);
        frames.forEach(frame -> recall(reading, frame, frames));
        return frames;
    }

    /** "Zoals toegezegd informeer ik u", "het onderzoek dat ik heb toegezegd": the verb above fulfils what was promised. */
    private static void recall(Reading reading, Frame frame, List<Frame> frames) {
        boolean past = frame.has(Trait.PERFECT) || frame.has(Trait.PAST) || frame.has(Trait.PARTICIPLE);
        if (past
                && PLEDGES.contains(frame.verb().deed())
                && (RECALLING.contains(frame.clause().kind()) || saysWhich(reading, frame.clause()))) {
            frames.stream()
                    .filter(above -> above.clause() == frame.clause().parent())
                    .forEach(above -> above.traits().set(Trait.RECALLED.ordinal()));
        }
    }

    /** "het overzicht dat ik heb toegezegd": right behind a noun "dat" tells which, behind a verb what was said. */
    private static boolean saysWhich(Reading reading, Clause clause) {
        int before = clause.first() - (reading.is(clause.first() - 1, ",") ? 2 : 1);
        return clause.kind().equals("dat")
                && before >= 0
                && reading.word(before).isLetters()
                && !reading.isVerb(before)
                && !reading.isParticiple(before)
                && !reading.has(before, WordKind.PRONOUN);
    }

    /** "Als de proef slaagt, informeer ik u": the condition takes the place of a moment. */
    private static void conditions(Clauses clauses, List<Frame> frames) {
        for (Clause condition : clauses.all()) {
            Clause left = condition.left();
            if (left != null && left.isSupposition() && clauses.opensWithThen(condition)) {
                frames.stream()
                        .filter(frame -> frame.clause() == condition)
                        .forEach(frame -> frame.traits().set(Trait.CONDITIONAL.ordinal()));
            }
            if (condition.kind().equals("voorwaarde") && condition.words().size() > 2) {
                frames.stream()
                        .filter(frame -> frame.clause() == condition.parent()
                                || frame.clause().left() == condition.parent())
                        .forEach(frame -> frame.traits().set(Trait.CONDITIONAL.ordinal()));
            }
        }
    }

    /** Whether a verb only helps others; "zal", "gaat" and "heeft" may stand for themselves or for an unknown verb. */
    static boolean neverHasFrame(Verb verb) {
        return verb.helps()
                && verb.auxiliary() != Auxiliary.ZULLEN
                && verb.auxiliary() != Auxiliary.GAAN
                && verb.auxiliary() != Auxiliary.HEBBEN;
    }

    /** "ik zal mijn agenda bijwerken": the lexicon lacks the verb that "zal" helps; "u heeft de cijfers": it helps none. */
    private static boolean isUnknownDeed(Reading reading, Clause clause, int at) {
        return clause.finite() == at
                && reading.is(at, "zal", "zullen", "ga", "gaan", "hebt", "heeft")
                && clause.words().stream().noneMatch(word -> word != at && reading.isVerb(word));
    }

    private Frame frame(
            Reading reading,
            Clause clause,
            int at,
            Verbal verbal,
            List<Frame> before,
            Actors actors,
            BitSet surroundings) {
        BitSet traits = (BitSet) surroundings.clone();
        VerbGroup group = new VerbGroup(reading, clause, at);
        Frame governor = Governors.of(reading, clause, at, group.isInfinitive(), before);
        traits.set(verbal.verb().deedTrait());
        traits.set(verbal.verb().verbTrait());
        group.addTo(traits, verbal.form());
        traits.set(vocabulary.number("bijzin", clause.kind()));
        actors.addTo(traits, clause, verbal.verb(), inherited(reading, clause, group, governor, actors));
        marks(reading, clause, traits);
        if (group.isInfinitive()) {
            attitude(reading, clause, traits);
        }
        if (governor == null) {
            governors.addWish(reading, clause, actors, traits);
        } else {
            governors.add(governor, traits);
        }
        return new Frame(verbal.verb(), at, clause, governor, traits);
    }

    private @Nullable Integer inherited(
            Reading reading, Clause clause, VerbGroup group, @Nullable Frame governor, Actors actors) {
        if (group.isInfinitive() && governor != null) {
            return actor(governor);
        }
        Clause source = group.isInfinitive() && clause.finite() < 0 ? clause.parent() : clause.left();
        while (source != null && !source.hasFinite() && source.left() != null) {
            source = source.left();
        }
        return source == null || isIndependent(reading, clause, source) ? null : actors.of(source);
    }

    /** "Ik zoek het uit; dat volgt per brief": behind a semicolon and words of its own a clause has a subject of its own. */
    private static boolean isIndependent(Reading reading, Clause clause, Clause source) {
        return source == clause.left() && reading.is(clause.first(), ";", ":") && clause.finite() > clause.first() + 1;
    }

    private @Nullable Integer actor(Frame frame) {
        for (int trait = frame.traits().nextSetBit(0);
                trait >= 0;
                trait = frame.traits().nextSetBit(trait + 1)) {
            if (vocabulary.name(trait).startsWith("wie:")) {
                return trait;
            }
        }
        return null;
    }

    static void marks(Reading reading, Clause clause, BitSet traits) {
        for (Found found : reading.marks()) {
            String kind = found.mark().kind();
            boolean own = !kind.equals("wie") && !kind.equals("bijzin") && clause.has(found.from());
            if (own
                    && !Contrast.takesDenialFrom(reading, clause, found.from())
                    && !isQuantifier(reading, found.from())) {
                traits.set(found.mark().trait());
            }
        }
    }

    /** "al die vragen" are all of them and no more than that. */
    private static boolean isQuantifier(Reading reading, int at) {
        return reading.is(at, "al")
                && reading.is(at + 1, "die", "deze", "dat", "dit", "de", "het", "mijn", "onze", "uw", "hun");
    }

    /** "Het streven is om ... te sturen": the words of intention stand in the clause above. */
    private void attitude(Reading reading, Clause clause, BitSet traits) {
        Clause above = clause.finite() < 0 && clause.parent() != null ? clause.parent() : clause;
        for (Found found : reading.marks()) {
            if (found.mark().kind().equals("gezind") && above.has(found.from())) {
                traits.set(found.mark().trait());
                deny(reading, found.from(), traits);
            }
        }
        if (reading.isPast(above.finite()) && !reading.is(above.finite(), "zou", "zouden")) {
            traits.set(Trait.GOVERNED_PAST.ordinal());
        }
    }

    /** "niet bereid", "niet mijn voornemen". */
    private void deny(Reading reading, int intention, BitSet traits) {
        if (reading.is(intention - 1, "niet", "geen") || reading.is(intention - 2, "niet")) {
            traits.set(vocabulary.number("ontkend", "ja"));
        }
    }
}

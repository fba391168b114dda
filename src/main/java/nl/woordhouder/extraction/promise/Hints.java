// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.woordhouder.extraction.promise.Sense.Form;
import nl.woordhouder.extraction.promise.Sense.Mark;
import nl.woordhouder.extraction.promise.Sense.Verbal;
import org.jspecify.annotations.Nullable;

/** Derives from the rules and the lexicon what every word adds to the chances of its sentence. */
final class Hints {
    private final Vocabulary vocabulary;
    private final Clues clues;
    private final VerbChances chances;
    private final Tenses tenses;
    private final long[][] places;
    private final Map<Sense, Hint> senses = new IdentityHashMap<>();
    private final Map<String, Hint> plain = new HashMap<>();
    private final Map<String, Hint> words = new HashMap<>();

    Hints(FrameRules rules, Lexicon lexicon, Vocabulary vocabulary) {
        List<FrameRule> finding = rules.all().stream()
                .filter(rule -> rule.verdict() != Verdict.NOTHING)
                .toList();
        this.vocabulary = vocabulary;
        this.clues = new Clues(finding, lexicon, vocabulary);
        this.chances = new VerbChances(finding, vocabulary, clues);
        this.tenses = new Tenses(clues);
        this.places = Arrays.stream(Trait.values()).map(this::place).toArray(long[][]::new);
        lexicon.each(this::add);
        VerbChances.PERSONS.forEach(this::addPlain);
        plain.merge("te", new Hint(place(Trait.INFINITIVE), Hint.NO_VERBS), Hint::with);
        plain.forEach((word, hint) -> words.merge(word, hint, Hint::with));
    }

    /** The hint of every word; a word that starts with {@code *} stands for all with that ending. */
    Map<String, Hint> all() {
        return words;
    }

    /** The hint of one sense of a word. */
    Hint of(Sense sense) {
        return senses.getOrDefault(sense, Hint.NONE);
    }

    /** The hint of a word that helps by standing in the sentence, whatever its sense there; null for others. */
    @Nullable
    Hint ofPlain(String word) {
        return plain.get(word);
    }

    /** What is known about a sentence at some place before its words are read. */
    Prospect prospect(Set<Trait> setting) {
        long[] known = clues.none();
        setting.forEach(trait -> Clues.or(known, places[trait.ordinal()]));
        return new Prospect(tenses, known);
    }

    private long[] place(Trait trait) {
        long[] place = clues.none();
        clues.addTrait(place, trait.ordinal());
        return place;
    }

    private void add(String phrase, Sense sense) {
        Hint hint = sense instanceof Verbal verbal ? verb(verbal) : mark((Mark) sense);
        senses.put(sense, hint);
        if (!hint.isEmpty()) {
            words.merge(clues.rarest(List.of(phrase.split(" "))), hint, Hint::with);
        }
        if (sense instanceof Verbal verbal) {
            verbal.verb().companions().forEach(companion -> addPlain(clues.rarest(companion)));
        }
    }

    private void addPlain(String word) {
        long[] shown = clues.none();
        clues.addWord(shown, word);
        plain.putIfAbsent(word, new Hint(shown, Hint.NO_VERBS));
    }

    private Hint mark(Mark mark) {
        long[] shown = clues.none();
        if (mark.trait() != Mark.NO_TRAIT) {
            clues.addTrait(shown, mark.trait());
        }
        if (mark.wordKind() == WordKind.RECEIVER) {
            clues.addTrait(shown, Trait.RECEIVER_ACTS.ordinal());
        } else if (mark.wordKind() == WordKind.OPENER) {
            // "dat", "die" and "welke" are read as the one or the other
            clues.addTrait(shown, vocabulary.number("bijzin", "dat"));
            clues.addTrait(shown, vocabulary.number("bijzin", "betrekkelijk"));
        }
        return new Hint(shown, Hint.NO_VERBS);
    }

    private Hint verb(Verbal verbal) {
        long[] shown = clues.none();
        if (verbal.form() == Form.PARTICIPLE) {
            clues.addTrait(shown, Trait.NOBODY.ordinal());
        } else if (verbal.form() == Form.FIRST && verbal.verb().firstPersonShows()) {
            clues.addTrait(shown, vocabulary.number("wie", "ik"));
        }
        Auxiliary auxiliary = verbal.verb().auxiliary();
        if (auxiliary != null) {
            addAuxiliary(shown, auxiliary, verbal.form() == Form.PAST);
        }
        VerbChance chance = chances.of(verbal);
        return new Hint(shown, chance.isIdle() ? Hint.NO_VERBS : new VerbChance[] {chance});
    }

    private void addAuxiliary(long[] shown, Auxiliary auxiliary, boolean past) {
        clues.addAuxiliary(shown, auxiliary, past);
        Trait mood = auxiliary.mood();
        if (mood != null) {
            clues.addTrait(shown, mood.ordinal());
        }
    }
}

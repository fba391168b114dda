// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.woordhouder.extraction.promise.Sense.Form;
import nl.woordhouder.extraction.promise.Sense.Mark;
import nl.woordhouder.extraction.promise.Sense.Verbal;
import nl.woordhouder.extraction.text.Span;

/**
 * Finds the stretches of a text that may hold something, in one pass over its characters and long before any grammar. A
 * stretch ends where a sentence certainly ends, so that no sentence lies across its border.
 */
final class TriggerScan {
    private static final int SHORT_WORD = 4;

    private final WordAutomaton words = new WordAutomaton();
    private final WordAutomaton endings = new WordAutomaton();
    private final Set<String> prepositions = new HashSet<>();
    private final Needs needs;

    TriggerScan(Lexicon lexicon, Needs needs) {
        this.needs = needs;
        lexicon.each((phrase, sense) -> {
            if (sense instanceof Mark mark && mark.wordKind() == WordKind.PREPOSITION) {
                prepositions.add(phrase);
            }
        });
        lexicon.each(this::add);
    }

    /** The stretches within a span that may hold something, in order. */
    List<Span> in(String text, Span within, boolean list) {
        List<Span> stretches = new ArrayList<>();
        int start = within.start();
        long found = 0;
        int at = start;
        while (at < within.end()) {
            int letter = WordAutomaton.letter(text.charAt(at));
            if (letter > 0) {
                int end = wordEnd(text, at, within.end());
                found |= bits(text, at, end);
                at = end;
            } else {
                at++;
                if (isCertainEnd(text, at - 1, within.end())) {
                    if (needs.possible(found, list)) {
                        stretches.add(new Span(start, at));
                    }
                    start = at;
                    found = 0;
                }
            }
        }
        if (needs.possible(found, list)) {
            stretches.add(new Span(start, within.end()));
        }
        return stretches;
    }

    private static int wordEnd(String text, int from, int limit) {
        int end = from + 1;
        while (end < limit && WordAutomaton.letter(text.charAt(end)) > 0) {
            end++;
        }
        return end;
    }

    private long bits(String text, int from, int to) {
        int state = WordAutomaton.START;
        for (int at = from; at < to && state >= 0; at++) {
            state = words.step(state, WordAutomaton.letter(text.charAt(at)));
        }
        long found = words.bits(state);
        int back = WordAutomaton.START;
        for (int at = to - 1; at >= from && back >= 0; at--) {
            back = endings.step(back, WordAutomaton.letter(text.charAt(at)));
            found |= endings.bits(back);
        }
        return found;
    }

    /** A full stop after a word that is no abbreviation, before white space and a capital; or an empty line. */
    private static boolean isCertainEnd(String text, int at, int limit) {
        char sign = text.charAt(at);
        if (sign == '\n') {
            return at + 1 < limit && text.charAt(at + 1) == '\n';
        }
        if (sign != '.' && sign != '?' && sign != '!') {
            return false;
        }
        boolean capitalFollows = at + 2 < limit
                && Character.isWhitespace(text.charAt(at + 1))
                && Character.isUpperCase(text.charAt(at + 2));
        return capitalFollows && isLongWord(text, at);
    }

    private static boolean isLongWord(String text, int end) {
        for (int back = 1; back <= SHORT_WORD; back++) {
            if (end - back < 0 || !Character.isLowerCase(text.charAt(end - back))) {
                return false;
            }
        }
        return true;
    }

    private void add(String phrase, Sense sense) {
        long bits = bits(sense);
        if (bits == 0) {
            return;
        }
        if (sense instanceof Verbal verbal && !verbal.verb().standsAlone()) {
            verbal.verb().companions().forEach(companion -> addRarest(companion, phrase, bits));
        } else {
            addRarest(List.of(phrase.split(" ")), phrase, bits);
        }
    }

    /** A phrase is met by its rarer word: "hoogte" of "op de hoogte brengen", "zeg" of "zeg toe". */
    private void addRarest(List<String> phrase, String otherwise, long bits) {
        addWord(
                phrase.stream()
                        .filter(word -> !prepositions.contains(word))
                        .max(Comparator.comparingInt(String::length))
                        .orElse(otherwise),
                bits);
    }

    private void addWord(String word, long bits) {
        String first = word.split("[ -]")[0];
        if (first.startsWith("*")) {
            endings.add(new StringBuilder(first.substring(1)).reverse().toString(), bits);
        } else {
            words.add(first.replaceAll("'.*", ""), bits);
        }
    }

    private long bits(Sense sense) {
        if (sense instanceof Mark mark) {
            return needs.bitsOf(mark.kind(), mark.value());
        }
        Verbal verbal = (Verbal) sense;
        Verb verb = verbal.verb();
        long bits = needs.bitsOf("daad", verb.deed())
                | needs.bitsOf("onder", verb.deed())
                | needs.bitsOf("werkwoord", verb.infinitive().replace(" ", "-"));
        boolean firstPerson = verbal.form() == Form.FIRST && verb.firstPersonShows();
        return firstPerson ? bits | needs.bitsOf("wie", "ik") : bits;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import java.util.Locale;
import java.util.Set;

/** The abbreviations of the lexicon {@code afkortingen.yaml}, whose full stop ends no sentence. */
final class Abbreviations {
    private static final Abbreviations STANDARD = load();

    /** The longest abbreviation that is looked up; a longer word is none. */
    static final int MAX_LENGTH = 10;

    private final Set<String> never;
    private final Set<String> sometimes;

    private Abbreviations(Set<String> never, Set<String> sometimes) {
        this.never = never;
        this.sometimes = sometimes;
    }

    static Abbreviations standard() {
        return STANDARD;
    }

    /** Whether a sentence always goes on after this word and its full stop. */
    boolean neverEndsSentence(String word) {
        return never.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether this word and its full stop end a sentence only when a capital follows. */
    boolean mayEndSentence(String word) {
        return sometimes.contains(word.toLowerCase(Locale.ROOT));
    }

    private static Abbreviations load() {
        WordLists lists = WordLists.read("afkortingen");
        return new Abbreviations(Set.copyOf(lists.list("nooit_einde")), Set.copyOf(lists.list("soms_einde")));
    }
}

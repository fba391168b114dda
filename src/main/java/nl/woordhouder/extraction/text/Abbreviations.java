// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The abbreviations of the lexicon {@code afkortingen.yaml}, whose full stop ends no sentence. */
final class Abbreviations {
    private static final String LEXICON = "/rules/lexicon/afkortingen.yaml";
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
        try (InputStream lexicon = Abbreviations.class.getResourceAsStream(LEXICON)) {
            if (lexicon == null) {
                throw new IllegalStateException("missing lexicon " + LEXICON);
            }
            Map<String, List<String>> lists = new Yaml(new SafeConstructor(new LoaderOptions())).load(lexicon);
            return new Abbreviations(Set.copyOf(list(lists, "nooit_einde")), Set.copyOf(list(lists, "soms_einde")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> list(Map<String, List<String>> lists, String name) {
        List<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalStateException("lexicon " + LEXICON + " lacks the list " + name);
        }
        return words;
    }
}

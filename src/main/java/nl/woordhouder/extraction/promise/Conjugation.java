// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.woordhouder.extraction.promise.Sense.Form;
import nl.woordhouder.extraction.promise.Sense.Verbal;
import nl.woordhouder.extraction.rulebook.BrokenRuleBook;

/** Turns a line of {@code werkwoorden.yaml} into all forms of that verb. */
final class Conjugation {
    private static final Set<String> HELPING = Set.of(
            "zullen", "worden", "zijn", "hebben", "kunnen", "willen", "moeten", "mogen", "gaan", "laten", "blijven");

    private static final int FORMS = 5;

    private final PhraseTree tree;
    private final Vocabulary vocabulary;

    Conjugation(PhraseTree tree, Vocabulary vocabulary) {
        this.tree = tree;
        this.vocabulary = vocabulary;
    }

    /** Adds the forms of one line, for example {@code "terug|komen, kom, komt, kwam, gekomen"}. */
    void add(String place, String deed, String line) {
        int plus = line.indexOf(" + ");
        int bar = line.indexOf('|');
        String companions = plus > 0 ? line.substring(0, plus) : bar > 0 ? line.substring(0, bar) : "";
        String rest = plus > 0 ? line.substring(plus + 3) : bar > 0 ? line.substring(bar + 1) : line;
        String[] forms = rest.strip().split(",\\s*");
        if (forms.length != FORMS) {
            throw new BrokenRuleBook(
                    place, "geef vijf vormen: onbepaalde wijs, ik, hij, verleden, deelwoord; gelezen: " + line);
        }
        if (companions.isEmpty()) {
            addForms(verb(deed, forms[0], List.of(), forms), "", forms, true);
            return;
        }
        boolean separable = plus < 0;
        List<List<String>> split = Arrays.stream(companions.split("/"))
                .map(words -> List.of(words.strip().split(" ")))
                .toList();
        addForms(verb(deed, companions + " " + forms[0], split, forms), "", forms, !separable);
        if (separable) {
            addForms(verb(deed, companions + forms[0], List.of(), forms), companions, forms, true);
        }
    }

    private Verb verb(String deed, String infinitive, List<List<String>> companions, String[] forms) {
        vocabulary.number("onder", deed);
        return new Verb(
                deed,
                infinitive,
                companions,
                !forms[1].equals(forms[2]) && !forms[1].contains("/"),
                vocabulary.number("daad", deed),
                vocabulary.number("werkwoord", infinitive.replace(" ", "-")),
                companions.isEmpty() ? Auxiliary.of(infinitive) : null,
                HELPING.contains(deed));
    }

    private void addForms(Verb verb, String prefix, String[] forms, boolean participle) {
        addAll(verb, prefix, forms[0], Form.INFINITIVE);
        addAll(verb, prefix, forms[1], Form.FIRST);
        if (!forms[2].equals(forms[1])) {
            addAll(verb, prefix, forms[2], Form.THIRD);
        }
        addAll(verb, prefix, forms[3].contains("/") ? forms[3] : forms[3] + "/" + plural(forms[3]), Form.PAST);
        if (participle) {
            addAll(verb, prefix, forms[4], Form.PARTICIPLE);
        }
    }

    private void addAll(Verb verb, String prefix, String alternatives, Form form) {
        for (String word : alternatives.split("/")) {
            tree.add(prefix + word, new Verbal(verb, form));
        }
    }

    /** stuurde → stuurden, bracht → brachten; a verb that changes its vowel names its plural after a slash. */
    private static String plural(String past) {
        return past.endsWith("e") ? past + "n" : past + "en";
    }
}

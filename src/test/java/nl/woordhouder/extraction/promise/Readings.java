// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import java.util.List;
import nl.woordhouder.extraction.rulebook.RuleFiles;
import nl.woordhouder.extraction.text.Span;

/** Sentences read with the lexicon of the product, for tests of the grammar. */
final class Readings {
    static final Vocabulary VOCABULARY = new Vocabulary();
    private static final Lexicon LEXICON = Lexicon.read(RuleFiles.standard(), VOCABULARY);

    private Readings() {}

    static Reading of(String sentence) {
        return Reading.of(LEXICON.words(sentence, new Span(0, sentence.length())), LEXICON);
    }

    /** The place of the first word of this form. */
    static int place(Reading reading, String form) {
        for (int at = 0; at < reading.size(); at++) {
            if (reading.form(at).equals(form)) {
                return at;
            }
        }
        throw new AssertionError("no '" + form + "' in the sentence");
    }

    /** The words of a clause, with spaces between them. */
    static String words(Reading reading, Clause clause) {
        List<String> forms = clause.words().stream().map(reading::form).toList();
        return String.join(" ", forms);
    }
}

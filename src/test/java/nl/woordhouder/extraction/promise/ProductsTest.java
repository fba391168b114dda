// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.woordhouder.extraction.rulebook.RuleFiles;
import nl.woordhouder.extraction.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductsTest {
    private static final PromiseGrammar GRAMMAR = PromiseGrammar.read(RuleFiles.standard());

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Het wetsvoorstel volgt in april.",
                "In april volgt een uitgebreide kabinetsreactie.",
                "De brief, die in april volgt, gaat daarover.",
                "De kabinetsreactie over de havens verschijnt in april.",
            })
    void aProductCanComeByItself(String sentence) {
        assertThat(rules(sentence)).contains("stuk-volgt");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "De onderbouwing van de brief volgt in april.",
                "Na de brief volgt in april een gesprek.",
                "Een bijlage bij de brief volgt in april.",
            })
    void whatHangsOnAProductIsNotTheProduct(String sentence) {
        assertThat(rules(sentence)).doesNotContain("stuk-volgt");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "In de evaluatie die u in april ontvangt, staat meer.",
                "Dit komt terug in de havenvisie (die u in april ontvangt).",
            })
    void relativeClauseIsAboutTheProductBeforeIt(String sentence) {
        assertThat(rules(sentence)).contains("kamer-ontvangt");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"De resultaten zijn in april bekend en worden dan met de Kamer gedeeld."})
    void clauseAfterEnGoesOnAboutTheSameProduct(String sentence) {
        assertThat(rules(sentence)).contains("met-kamer-delen");
    }

    private static List<String> rules(String sentence) {
        Reading words = GRAMMAR.words(sentence, new Span(0, sentence.length()));
        Sketch sketch = GRAMMAR.sketch(words, Set.of(Trait.LETTER));
        return GRAMMAR.read(sentence, sketch, List.of(), Set.of(Trait.DATED)).stream()
                .map(finding -> finding.rule().id())
                .toList();
    }
}

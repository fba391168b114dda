// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.woordhouder.extraction.rulebook.RuleFiles;
import nl.woordhouder.extraction.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the clauses and frames of a sentence tell before its times are looked for. */
class SketchTest {
    private static final PromiseGrammar GRAMMAR = PromiseGrammar.read(RuleFiles.standard());

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Ik stuur u in mei een brief over de kades.",
                "Het wetsvoorstel volgt in april.",
                "De sluizen worden dit jaar geopend en ik informeer u daarover.",
            })
    void aSentenceThatMayPromiseWithATimeIsReadOn(String sentence) {
        assertThat(GRAMMAR.mayFind(sketch(sentence))).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "De gemeente stuurde u in mei een brief over de kades.",
                "Stuurt u de Kamer in mei een brief over de kades?",
                "Het water staat in april hoog.",
            })
    void noTimeMakesAPromiseOfTheseSentences(String sentence) {
        assertThat(GRAMMAR.mayFind(sketch(sentence))).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Het wetsvoorstel volgt in april."})
    void theTimesOfASentenceDecideWhatItsFramesSay(String sentence) {
        assertThat(verdicts(sentence, Set.of())).doesNotContain(Verdict.PROMISE);
        assertThat(verdicts(sentence, Set.of(Trait.DATED))).contains(Verdict.PROMISE);
    }

    private static List<Verdict> verdicts(String sentence, Set<Trait> moments) {
        return GRAMMAR.read(sentence, sketch(sentence), List.of(), moments).stream()
                .map(Finding::verdict)
                .toList();
    }

    private static Sketch sketch(String sentence) {
        return GRAMMAR.sketch(GRAMMAR.words(sentence, new Span(0, sentence.length())), Set.of(Trait.LETTER));
    }
}

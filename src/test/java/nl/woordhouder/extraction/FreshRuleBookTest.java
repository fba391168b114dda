// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import nl.woordhouder.extraction.deadline.Deadlines;
import nl.woordhouder.extraction.promise.Finding;
import nl.woordhouder.extraction.promise.FrameRule;
import nl.woordhouder.extraction.promise.Trait;
import nl.woordhouder.extraction.rulebook.Example;
import org.junit.jupiter.api.Test;

/**
 * A rule book that is read anew decides all its examples. The tests of single examples share one engine, and so cannot
 * notice a change in the code that reads the rule book.
 */
class FreshRuleBookTest {
    private static final List<Trait> PLACES = List.of(Trait.LETTER, Trait.DEBATE, Trait.CHAIR_LIST);

    @Test
    void itsRulesDecideTheirExamples() {
        Extractor engine = Extractor.standard();
        List<String> undecided = new ArrayList<>();
        for (FrameRule rule : engine.grammar().rules()) {
            rule.examples().stream()
                    .filter(example -> PLACES.stream().noneMatch(place -> isMarked(engine, rule, example, place)))
                    .forEach(example -> undecided.add(rule.id() + ": " + example.text()));
        }
        assertThat(undecided).isEmpty();
    }

    @Test
    void itsRulesLeaveTheirCounterExamplesAlone() {
        Extractor engine = Extractor.standard();
        List<String> taken = new ArrayList<>();
        for (FrameRule rule : engine.grammar().rules()) {
            rule.counterExamples().stream()
                    .filter(example -> example.marked().isEmpty())
                    .filter(example ->
                            !decidedBy(engine, rule, example, Trait.LETTER).isEmpty())
                    .forEach(example -> taken.add(rule.id() + ": " + example.text()));
        }
        assertThat(taken).isEmpty();
    }

    @Test
    void anEngineReadAnewFindsAPromiseWithItsWindow() {
        Extraction extraction = Extractor.with(Deadlines.standard())
                .extract("De Kamer ontvangt voor 1 mei een brief over de veren.", LocalDate.of(2026, 2, 2));

        assertThat(extraction.candidates())
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.due().until()).isEqualTo(LocalDate.of(2026, 4, 30)));
        assertThat(extraction.ruleBookVersion()).matches("[0-9a-f]{12}");
    }

    private static boolean isMarked(Extractor engine, FrameRule rule, Example example, Trait place) {
        List<Finding> findings = decidedBy(engine, rule, example, place);
        return example.marked().stream()
                .allMatch(mark -> findings.stream().anyMatch(finding -> mark.contains(finding.verb())));
    }

    private static List<Finding> decidedBy(Extractor engine, FrameRule rule, Example example, Trait place) {
        return engine.findings(example.text(), EnumSet.of(place)).stream()
                .filter(finding -> finding.rule().id().equals(rule.id()))
                .toList();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.woordhouder.extraction.rulebook.Example;
import nl.woordhouder.extraction.rulebook.RuleFiles;
import nl.woordhouder.extraction.text.Span;
import org.junit.jupiter.api.Test;

class TriggerScanTest {
    private static final PromiseGrammar GRAMMAR = PromiseGrammar.read(RuleFiles.standard());

    private static final List<Trait> PLACES = List.of(Trait.LETTER, Trait.DEBATE, Trait.CHAIR_LIST);

    private static final Set<Trait> BEFORE =
            EnumSet.of(Trait.AFTER_PROMISE, Trait.AFTER_MOTION, Trait.AFTER_REQUEST, Trait.OPENS_ANSWER);

    /** They are not scanned for but looked for behind what was asked. */
    private static final Set<String> SHORT_ANSWERS = Set.of("jawoord", "geen-bezwaar", "antwoordt-op-papier", "doe-ik");

    @Test
    void noExampleOfARuleThatFindsSomethingIsPassedOver() {
        for (FrameRule rule : GRAMMAR.rules()) {
            for (Example example : rule.examples()) {
                if (rule.verdict() != Verdict.NOTHING && !SHORT_ANSWERS.contains(rule.id())) {
                    assertThat(PLACES)
                            .as(rule.id() + ": " + example.text())
                            .anySatisfy(place -> assertThat(stretches(example.text(), after(place)))
                                    .isNotEmpty());
                }
            }
        }
    }

    @Test
    void plainDescriptionIsPassedOver() {
        assertThat(stretches("De haven ligt aan de noordkant van de stad. Het water is er diep.", Set.of()))
                .isEmpty();
    }

    @Test
    void onlyTheSentenceWithTheWordsIsKept() {
        String text = "De haven ligt buiten. Ik zal de Kamer in mei informeren. Het water is diep.";
        assertThat(stretches(text, Set.of())).containsExactly(new Span(22, 56));
    }

    @Test
    void abbreviationDoesNotEndAStretch() {
        String text = "Ik zal op 3 mei jl. De Kamer informeren.";
        assertThat(stretches(text, Set.of())).containsExactly(new Span(0, text.length()));
    }

    @Test
    void accentsAndCapitalsMakeNoDifference() {
        assertThat(stretches("DE KAMER WORDT GEÏNFORMEERD.", Set.of())).hasSize(1);
    }

    @Test
    void shortAnswerIsKeptOnlyWhereSomebodyMayHaveAsked() {
        assertThat(stretches("Dat doe ik.", after(Trait.DEBATE))).hasSize(1);
        assertThat(stretches("Dat doe ik.", EnumSet.of(Trait.DEBATE))).isEmpty();
    }

    /** The place, with all that may stand before a sentence there. */
    private static Set<Trait> after(Trait place) {
        Set<Trait> all = EnumSet.copyOf(BEFORE);
        all.add(place);
        return all;
    }

    private static List<Span> stretches(String text, Set<Trait> setting) {
        return GRAMMAR.candidates(text, new Span(0, text.length()), setting);
    }
}

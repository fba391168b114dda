// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OccasionTest {
    private static final Extractor ENGINE = Extractor.standard();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 11);

    @Test
    void shortPledgeInADebateNamesTheRequestAndWhoMadeIt() {
        String text =
                debate("Mevrouw Kim (ABC):\nDank. Kan de minister toezeggen dat er een brief komt over de veren?\n\n"
                        + "Minister De Boer:\nDat zeg ik toe.\n");
        TraceStep step = step(text, "verzoek");
        assertThat(step.at().of(text)).isEqualTo("Kan de minister toezeggen dat er een brief komt over de veren?");
        assertThat(step.explanation()).isEqualTo("Dit antwoordt op het verzoek van Kim.");
    }

    @Test
    void pledgeThatNobodyAskedForNamesNoRequest() {
        String text = debate("Mevrouw Kim (ABC):\nHet was een mooie reis.\n\n"
                + "Minister De Boer:\nIk stuur de Kamer in mei een brief over de veren.\n");
        assertThat(only(text).trace()).extracting(TraceStep::rule).doesNotContain("verzoek");
    }

    @Test
    void writtenAnswerNamesItsQuestion() {
        String text = "Vraag 1\nKent u de veren?\nVraag 2\nKent u de cijfers? Wanneer komen ze?\n"
                + "Antwoord 1\nJa.\nAntwoord 2\nIk stuur de cijfers in juni naar uw Kamer.\n";
        TraceStep step = step(text, "vraag");
        assertThat(step.at().of(text)).isEqualTo("Wanneer komen ze?");
        assertThat(step.explanation()).isEqualTo("Dit is het antwoord op vraag 2.");
    }

    @Test
    void letterAnswersNothing() {
        assertThat(only("Geachte voorzitter,\n\nIk stuur de cijfers in juni naar uw Kamer.\n")
                        .trace())
                .extracting(TraceStep::rule)
                .doesNotContain("vraag", "verzoek");
    }

    private static String debate(String turns) {
        return "Verslag van een commissiedebat over veren\n\nDe voorzitter:\nGoedemorgen.\n\n" + turns;
    }

    private static TraceStep step(String text, String rule) {
        return only(text).trace().stream()
                .filter(step -> step.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Candidate only(String text) {
        Extraction extraction = ENGINE.extract(text, DAY);
        assertThat(extraction.candidates()).hasSize(1);
        return extraction.candidates().get(0);
    }
}

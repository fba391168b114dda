// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.woordhouder.extraction.Reference.Kind;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class AntecedentsTest {
    private static final Extractor ENGINE = Extractor.standard();

    @Test
    void motionThatASentenceBeforeNamesIsTheOneMeant() {
        assertThat(references("De motie-Van Duin over de veren is mij bekend. Ik zal deze motie in mei uitvoeren."))
                .contains(tuple(Kind.MOTION, "Van Duin"));
    }

    @Test
    void motionNamedInTheSentenceItselfNeedsNoOther() {
        assertThat(references("De motie-Van Duin over de veren is mij bekend. Ik zal de motie-Kim in mei uitvoeren."))
                .contains(tuple(Kind.MOTION, "Kim"))
                .doesNotContain(tuple(Kind.MOTION, "Van Duin"));
    }

    @Test
    void theLastMotionBeforeCounts() {
        assertThat(references("Er is de motie-Van Duin. Er is ook de motie-Kim. Ik zal die motie in mei uitvoeren."))
                .contains(tuple(Kind.MOTION, "Kim"))
                .doesNotContain(tuple(Kind.MOTION, "Van Duin"));
    }

    @Test
    void motionFarBackIsNotMeant() {
        assertThat(references("Er is de motie-Van Duin. Het regent. Het waait. Het sneeuwt. Het dooit. "
                        + "Ik zal die motie in mei uitvoeren."))
                .isEmpty();
    }

    @Test
    void aMotionStillToComePointsAtNothing() {
        assertThat(references("Er is de motie-Van Duin. Ik stuur de Kamer in mei een brief over moties."))
                .isEmpty();
    }

    private static List<Tuple> references(String text) {
        List<Candidate> found = ENGINE.extract("Geachte voorzitter,\n\n" + text + "\n", LocalDate.of(2026, 3, 11))
                .candidates();
        assertThat(found).hasSize(1);
        return found.get(0).references().stream()
                .map(reference -> tuple(reference.kind(), reference.value()))
                .toList();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClausesTest {

    @Test
    void plainSentenceIsOneMainClause() {
        assertThat(clauses("Ik stuur de Kamer in mei een brief."))
                .containsExactly("hoofdzin: ik stuur de kamer in mei een brief .");
    }

    @Test
    void subordinateClauseEndsAtTheCommaAfterItsVerb() {
        assertThat(clauses("Zodra de dijk klaar is, stuur ik een brief."))
                .containsExactly("hoofdzin: , stuur ik een brief .", "tijd: zodra de dijk klaar is");
    }

    @Test
    void clauseAtTheStartEndsAtTheCommaEvenWithoutAKnownVerb() {
        assertThat(clauses("Als het dooit, stuur ik een brief."))
                .containsExactly("hoofdzin: , stuur ik een brief .", "voorwaarde: als het dooit");
    }

    @Test
    void relativeClauseLiesInsideTheClauseOfItsNoun() {
        Reading reading = Readings.of("Het plan, waarover ik u in mei informeer, loopt nog.");
        Clauses clauses = Clauses.of(reading);
        Clause relative = clauses.at(Readings.place(reading, "informeer"));
        assertThat(relative.kind()).isEqualTo("betrekkelijk");
        assertThat(relative.parent()).isSameAs(clauses.at(Readings.place(reading, "plan")));
    }

    @Test
    void whatFollowsAThingAndACommaTellsOfThatThing() {
        Reading reading = Readings.of("In mei ligt er een plan van aanpak, dat ik u zal sturen.");
        assertThat(Clauses.of(reading).at(Readings.place(reading, "sturen")).kind())
                .isEqualTo("betrekkelijk");
    }

    @Test
    void mainClauseBehindDanBeginsAnewWhateverVerbStandsBefore() {
        assertThat(clauses("Ik denk dat wij een knoop doorhakken, en dan hoort u dat."))
                .contains("hoofdzin: en dan hoort u dat .");
    }

    @Test
    void coordinatedMainClauseKnowsTheOneBeforeIt() {
        Reading reading = Readings.of("Ik stuur in mei het plan en in juni informeer ik u over de kosten.");
        Clauses clauses = Clauses.of(reading);
        Clause first = clauses.at(Readings.place(reading, "stuur"));
        Clause second = clauses.at(Readings.place(reading, "informeer"));
        assertThat(second.isMain()).isTrue();
        assertThat(second.left()).isSameAs(first);
    }

    @Test
    void andBetweenNounsOpensNothing() {
        assertThat(clauses("Ik stuur u het plan en de kosten.")).hasSize(1);
    }

    @Test
    void subjectThenVerbAfterACommaIsAMainClause() {
        assertThat(clauses("De proef is klaar, ik stuur u het verslag.")).hasSize(2);
    }

    @Test
    void quotationIsAClauseOfItsOwn() {
        assertThat(clauses("Er staat «ik stuur de Kamer een brief» in het stuk."))
                .contains("citaat: « ik stuur de kamer een brief");
    }

    @Test
    void straightQuotationMarksOpenAndClose() {
        assertThat(clauses("Er staat \"ik stuur een brief\" in het stuk."))
                .containsExactly("hoofdzin: er staat \" in het stuk .", "citaat: \" ik stuur een brief");
    }

    @Test
    void bracketsAndDashesEncloseAnAside() {
        assertThat(clauses("Ik stuur (zo is gepland) een brief.")).contains("tussenzin: ( zo is gepland");
        assertThat(clauses("Ik stuur – zo is gepland – een brief.")).contains("tussenzin: – zo is gepland");
    }

    @Test
    void closingMarkWithoutItsOpeningChangesNothing() {
        assertThat(clauses("Ik stuur een brief) naar de Kamer.")).hasSize(1);
    }

    @Test
    void colonBeginsAMainClauseOutsideAllOthers() {
        Reading reading = Readings.of("Ik denk dat dit klopt: ik stuur een brief.");
        Clause last = Clauses.of(reading).at(Readings.place(reading, "stuur"));
        assertThat(last.isMain()).isTrue();
        assertThat(last.parent()).isNull();
    }

    @Test
    void comparisonWithoutAVerbEndsAtTheVerbOfTheMainClause() {
        Reading reading = Readings.of("Zoals toegezegd in het debat zal ik u in mei informeren.");
        Clauses clauses = Clauses.of(reading);
        assertThat(clauses.at(Readings.place(reading, "toegezegd")).kind()).isEqualTo("vergelijking");
        assertThat(clauses.at(Readings.place(reading, "zal")).isMain()).isTrue();
    }

    @Test
    void purposeNeedsNoFiniteVerb() {
        Reading reading = Readings.of("Ik streef ernaar om u in mei te informeren.");
        Clause purpose = Clauses.of(reading).at(Readings.place(reading, "informeren"));
        assertThat(purpose.isPurpose()).isTrue();
        assertThat(purpose.hasFinite()).isFalse();
    }

    @Test
    void comparisonWithOnlyAParticipleEndsAtItsComma() {
        Reading reading = Readings.of("Ik heb, zoals toegezegd, de schippers gehoord.");
        Clauses clauses = Clauses.of(reading);
        assertThat(clauses.at(Readings.place(reading, "toegezegd")).kind()).isEqualTo("vergelijking");
        assertThat(clauses.at(Readings.place(reading, "schippers")).isMain()).isTrue();
    }

    @Test
    void finiteVerbBehindAPurposeIsThatOfTheClauseAround() {
        Reading reading = Readings.of("De toezegging om met de schippers te spreken is gestand gedaan.");
        Clauses clauses = Clauses.of(reading);
        assertThat(clauses.at(Readings.place(reading, "spreken")).isPurpose()).isTrue();
        assertThat(clauses.at(Readings.place(reading, "gedaan")).isMain()).isTrue();
    }

    @Test
    void everyWordBelongsToTheClauseThatHoldsIt() {
        Reading reading =
                Readings.of("Als dat lukt (en dat hoop ik), zeg ik toe dat de Kamer «een brief» krijgt; u hoort het.");
        Clauses clauses = Clauses.of(reading);
        for (int at = 0; at < reading.size(); at++) {
            assertThat(clauses.at(at).has(at)).as(reading.form(at)).isTrue();
            assertThat(clauses.all()).contains(clauses.at(at));
        }
    }

    private static List<String> clauses(String sentence) {
        Reading reading = Readings.of(sentence);
        return Clauses.of(reading).all().stream()
                .map(clause -> clause.kind() + ": " + Readings.words(reading, clause))
                .toList();
    }
}

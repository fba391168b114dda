// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.woordhouder.extraction.DueWindow;
import nl.woordhouder.extraction.deadline.DeadlineExpression.Attachment;
import nl.woordhouder.extraction.deadline.period.RecessCalendar;
import nl.woordhouder.extraction.deadline.period.RecessRow;
import nl.woordhouder.extraction.text.Span;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
    private static final Deadlines DEADLINES = Deadlines.standard();
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 3);

    @Test
    void onlyTheSentenceAskedForIsRead() {
        String text = "Dit was in mei. Ik kom voor 1 juli terug. Dat wordt in juni bezien.";
        List<DeadlineExpression> found = DEADLINES.find(text, new Span(16, 41));
        assertThat(found).extracting(DeadlineExpression::words).containsExactly("voor 1 juli");
        assertThat(found.get(0).span()).isEqualTo(new Span(23, 34));
    }

    @Test
    void dateOfALetterBelongsToTheLetter() {
        assertThat(only("Dat stond al in het stuk van 3 maart 2025.").attachment())
                .isEqualTo(Attachment.NOUN);
    }

    @Test
    void timeBeforeAParticipleBelongsToTheNoun() {
        assertThat(only("De in 2026 gestarte proef loopt.").attachment()).isEqualTo(Attachment.NOUN);
        assertThat(only("Het op 3 maart gehouden gesprek was goed.").attachment())
                .isEqualTo(Attachment.NOUN);
        assertThat(only("Ik zal het voor 1 mei toesturen.").attachment()).isEqualTo(Attachment.CLAUSE);
        assertThat(only("Wij geven de in mei benodigde stukken.").attachment()).isEqualTo(Attachment.NOUN);
    }

    @Test
    void dateWithoutAPrepositionIsLoose() {
        assertThat(only("De brief komt 1 juli 2026.").attachment()).isEqualTo(Attachment.LOOSE);
        assertThat(only("De brief komt op 1 juli 2026.").attachment()).isEqualTo(Attachment.CLAUSE);
    }

    @Test
    void computationTellsStaffHowTheWindowFollows() {
        assertThat(window("voor 1 april", MARCH).computation())
                .isEqualTo("'voor 1 april' gerekend vanaf 3 maart 2026: uiterlijk 31 maart 2026");
        assertThat(window("in mei", MARCH).computation())
                .isEqualTo("'in mei' gerekend vanaf 3 maart 2026: van 1 mei 2026 tot en met 31 mei 2026");
        assertThat(window("op 8 mei", MARCH).computation())
                .isEqualTo("'op 8 mei' gerekend vanaf 3 maart 2026: op 8 mei 2026");
        assertThat(window("na 8 mei", MARCH).computation())
                .isEqualTo("'na 8 mei' gerekend vanaf 3 maart 2026: vanaf 9 mei 2026, zonder einddatum");
        assertThat(window("vandaag", MARCH).computation())
                .isEqualTo("'vandaag' gerekend vanaf 3 maart 2026: op 3 maart 2026");
    }

    @Test
    void computationNamesTheSourceOfARecess() {
        assertThat(window("voor het zomerreces", LocalDate.of(2025, 5, 1)).computation())
                .contains("uiterlijk 3 juli 2025")
                .contains("zomerreces 2025: 4 juli 2025 t/m 1 september 2025")
                .contains("onbevestigd");
    }

    @Test
    void recessWithoutARowIsNeverGuessed() {
        DueWindow before = window("voor het zomerreces", LocalDate.of(2026, 5, 1));
        assertThat(before.from()).isEqualTo("2026-05-01");
        assertThat(before.until()).isNull();
        assertThat(before.unresolved()).isEqualTo("reces onbekend");
        assertThat(before.computation()).endsWith("niet te berekenen, reces onbekend");
        assertThat(window("na het zomerreces", LocalDate.of(2026, 5, 1)).from()).isNull();
    }

    @Test
    void recessThatStaffAddIsUsed() {
        RecessRow row = new RecessRow(
                "zomerreces", LocalDate.of(2026, 7, 3), LocalDate.of(2026, 8, 31), true, "rooster van de griffie");
        Deadlines edited = Deadlines.with(new RecessCalendar(List.of(row), Map.of()));
        DueWindow window = edited.resolve(only("voor de zomer"), LocalDate.of(2026, 5, 1));
        assertThat(window.until()).isEqualTo("2026-07-02");
        assertThat(window.computation()).contains("rooster van de griffie").doesNotContain("onbevestigd");
    }

    @Test
    void vagueWordsAreAResultAndNoError() {
        DueWindow window = window("binnenkort", MARCH);
        assertThat(window.vague()).isTrue();
        assertThat(window.until()).isNull();
        assertThat(window.value()).isEqualTo("FUTURE_REF");
        assertThat(window.unresolved()).isNull();
    }

    @Test
    void eventKeepsItsWords() {
        DueWindow window = window("na afronding van het onderzoek", MARCH);
        assertThat(window.event()).isEqualTo("afronding van het onderzoek");
        assertThat(window.vague()).isFalse();
        assertThat(window("zodra het advies er ligt", MARCH).event()).isEqualTo("het advies er ligt");
        assertThat(window("binnen zes weken na het debat", MARCH).event()).isEqualTo("het debat");
    }

    @Test
    void clauseOfAnEventEndsWhereTheMainClauseBegins() {
        assertThat(first("Zodra de kade droog is leg ik u het plan voor.").words())
                .isEqualTo("Zodra de kade droog is");
        assertThat(first("Wanneer het is afgerond zal ik u inlichten.").words()).isEqualTo("Wanneer het is afgerond");
        assertThat(first("Nadat het klaar is, hoort u meer.").words()).isEqualTo("Nadat het klaar is");
        assertThat(DEADLINES.find("Wanneer zult u komen?", new Span(0, 21))).isEmpty();
    }

    @Test
    void eventEndsBeforeTheNextTime() {
        assertThat(first("In de brief volgende week ga ik daarop in.").words()).isEqualTo("In de brief");
        assertThat(first("Ik kom in die reactie terug.").words()).isEqualTo("in die reactie");
    }

    @Test
    void dayOfAnEventBoundsThePromiseWhenItIsNear() {
        DueWindow before = window("voor het commissiedebat van 12 mei", MARCH);
        assertThat(before.until()).isEqualTo("2026-05-11");
        assertThat(before.event()).isEqualTo("het commissiedebat");
        assertThat(window("na de ministerraad van 10 april", MARCH).from()).isEqualTo("2026-04-10");
        assertThat(window("na het debat van 12 februari", MARCH).from()).isNull();
        assertThat(window("tijdens het debat van 12 mei", MARCH).until()).isEqualTo("2026-05-12");
        assertThat(window("voor het debat van volgende week", MARCH).event()).isEqualTo("het debat");
    }

    @Test
    void documentOfAnEarlierDayIsPast() {
        DeadlineExpression letter = only("in mijn brief van 12 maart 2025");
        assertThat(DEADLINES.isPast(letter, MARCH)).isTrue();
        assertThat(DEADLINES.isPast(letter, LocalDate.of(2025, 3, 1))).isFalse();
    }

    @Test
    void recurrenceHasAPeriodAndAFirstWindow() {
        DueWindow window = window("jaarlijks voor 1 juli", MARCH);
        assertThat(window.recurrence()).isEqualTo("P1Y");
        assertThat(window.until()).isEqualTo("2026-06-30");
        assertThat(window("drie keer per jaar", MARCH).recurrence()).isEqualTo("P4M");
        assertThat(window("elke twee weken", MARCH).recurrence()).isEqualTo("P14D");
    }

    @Test
    void timexValueAndModifierAreRecorded() {
        assertThat(window("eind 2026", MARCH))
                .extracting(DueWindow::value, DueWindow::mod)
                .containsExactly("2026", "END");
        assertThat(window("voor mei", MARCH))
                .extracting(DueWindow::value, DueWindow::mod)
                .containsExactly("2026-05", "BEFORE");
        assertThat(window("in Q3", MARCH))
                .extracting(DueWindow::value, DueWindow::mod)
                .containsExactly("2026-Q3", null);
        assertThat(window("binnen zes weken", MARCH).value()).isEqualTo("P6W");
        assertThat(window("binnen anderhalf jaar", MARCH).value()).isEqualTo("P18M");
        assertThat(window("in week 12", MARCH).value()).isEqualTo("2026-W12");
        assertThat(window("in het najaar", MARCH).value()).isEqualTo("2026-FA");
        assertThat(window("in de eerste helft van 2027", MARCH).value()).isEqualTo("2027-H1");
    }

    @Test
    void wordsAboutThePastAreNoDeadline() {
        for (String words : List.of(
                "op 12 februari jl.",
                "in het najaar van 2024",
                "vorig jaar",
                "sinds 1 mei 2025",
                "eerder dit jaar",
                "twee weken geleden")) {
            DeadlineExpression expression = only(words);
            assertThat(DEADLINES.isPast(expression, MARCH)).as(words).isTrue();
            assertThat(DEADLINES.resolve(expression, MARCH).unresolved())
                    .isEqualTo("ligt voor de datum van het document");
        }
        assertThat(DEADLINES.isPast(only("in het najaar van 2024"), LocalDate.of(2024, 6, 1)))
                .isFalse();
        assertThat(DEADLINES.isPast(only("in mei of juni 2025"), MARCH)).isTrue();
        assertThat(DEADLINES.isPast(only("binnenkort"), MARCH)).isFalse();
    }

    @Test
    void contradictingPartsLeaveTheFirst() {
        DueWindow window = window("op de 1e, uiterlijk binnen een week", MARCH);
        assertThat(window.from()).isEqualTo("2026-04-01");
        assertThat(window.until()).isEqualTo("2026-04-01");
    }

    @Test
    void endlessRepetitionIsReadWithoutExhaustingTheStack() {
        String text = "begin van ".repeat(60_000) + "mei";
        assertThatCode(() -> DEADLINES.find(text, new Span(0, text.length()))).doesNotThrowAnyException();
    }

    private static DueWindow window(String words, LocalDate date) {
        return DEADLINES.resolve(only(words), date);
    }

    private static DeadlineExpression only(String sentence) {
        List<DeadlineExpression> found = DEADLINES.find(sentence, new Span(0, sentence.length()));
        assertThat(found).as(sentence).hasSize(1);
        return found.get(0);
    }

    private static DeadlineExpression first(String sentence) {
        return DEADLINES.find(sentence, new Span(0, sentence.length())).get(0);
    }
}

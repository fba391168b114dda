// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.woordhouder.extraction.DueWindow;
import nl.woordhouder.extraction.text.Span;

/** What holds for every sentence and every document date. */
class DeadlinePropertiesTest {
    private static final DeadlineRuleBook BOOK = DeadlineRuleBook.standard();
    private static final Deadlines DEADLINES = Deadlines.standard();
    private static final Deadlines OTHER = Deadlines.standard();

    @Property(tries = 500)
    void anyTextIsReadWithoutAnException(@ForAll String text, @ForAll("dates") LocalDate date) {
        for (DeadlineExpression expression : find(text)) {
            assertThat(DEADLINES.resolve(expression, date)).isNotNull();
        }
    }

    @Property(tries = 500)
    void windowOfForwardWordsIsOrderedAndEndsOnOrAfterTheDocumentsDate(
            @ForAll("sentences") String sentence, @ForAll("dates") LocalDate date) {
        for (DeadlineExpression expression : find(sentence)) {
            DueWindow window = DEADLINES.resolve(expression, date);
            if (window.until() != null) {
                assertThat(window.until()).as(expression.words()).isAfterOrEqualTo(date);
            }
            if (window.until() != null && window.from() != null) {
                assertThat(window.from()).as(expression.words()).isBeforeOrEqualTo(window.until());
            }
        }
    }

    @Property(tries = 300)
    void sameWordsAndDateGiveTheSameWindow(@ForAll("sentences") String sentence, @ForAll("dates") LocalDate date) {
        List<DeadlineExpression> found = find(sentence);
        assertThat(find(sentence)).isEqualTo(found);
        for (DeadlineExpression expression : found) {
            assertThat(OTHER.resolve(expression, date)).isEqualTo(DEADLINES.resolve(expression, date));
        }
    }

    @Property(tries = 300)
    void wordsAreTheCharactersOfTheirSpanAndSpansDoNotOverlap(
            @ForAll("sentences") String sentence, @ForAll @IntRange(min = 0, max = 40) int lead) {
        String text = "x".repeat(lead) + " " + sentence;
        int end = 0;
        for (DeadlineExpression expression : find(text)) {
            assertThat(expression.words()).isEqualTo(expression.span().of(text));
            assertThat(expression.span().start()).isGreaterThanOrEqualTo(end);
            end = expression.span().end();
        }
    }

    @Property(tries = 300)
    void wordsInThePastHaveNoBounds(@ForAll("sentences") String sentence, @ForAll("dates") LocalDate date) {
        for (DeadlineExpression expression : find(sentence)) {
            if (DEADLINES.isPast(expression, date)) {
                DueWindow window = DEADLINES.resolve(expression, date);
                assertThat(window.from()).isNull();
                assertThat(window.until()).isNull();
            }
        }
    }

    private static List<DeadlineExpression> find(String text) {
        return DEADLINES.find(text, new Span(0, text.length()));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        long first = LocalDate.of(2004, 1, 1).toEpochDay();
        long last = LocalDate.of(2032, 12, 31).toEpochDay();
        return Arbitraries.longs()
                .between(first, last)
                .map(LocalDate::ofEpochDay)
                .edgeCases(config ->
                        config.add(LocalDate.of(2028, 2, 29), LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1)));
    }

    @Provide
    Arbitrary<String> sentences() {
        List<String> patterns = BOOK.rules().stream()
                .filter(rule -> rule.kind().equals("uitdrukking") || rule.kind().equals("termijn"))
                .flatMap(rule -> rule.patterns().stream())
                .toList();
        return Arbitraries.longs().map(seed -> {
            Random random = new Random(seed);
            String pattern = patterns.get(random.nextInt(patterns.size()));
            return "Ik stuur uw Kamer " + new PatternSpeaker(BOOK, random).say(pattern) + " een brief.";
        });
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.woordhouder.extraction.DueWindow;
import nl.woordhouder.extraction.text.Span;
import org.junit.jupiter.api.Test;

/** Reads back words that the patterns themselves allow: finds broken and dead patterns. */
class DeadlinePatternsTest {
    private static final DeadlineRuleBook BOOK = DeadlineRuleBook.standard();
    private static final Deadlines DEADLINES = Deadlines.standard();
    private static final Set<String> WHOLE = Set.of("termijn", "uitdrukking", "gebeurtenistermijn");
    private static final int ROUNDS = 40;

    @Test
    void everyPatternOfAWholeExpressionFindsWordsItAllows() {
        List<String> dead = new ArrayList<>();
        for (DeadlineRule rule : BOOK.rules()) {
            for (String pattern : rule.patterns()) {
                if (WHOLE.contains(rule.kind()) && !findsItself(pattern, 7)) {
                    dead.add(rule.id() + ": " + pattern);
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    private static boolean findsItself(String pattern, long seed) {
        PatternSpeaker speaker = new PatternSpeaker(BOOK, new Random(seed));
        boolean found = false;
        for (int round = 0; round < ROUNDS; round++) {
            String said = speaker.say(pattern);
            List<DeadlineExpression> expressions = DEADLINES.find(said, new Span(0, said.length()));
            found |= expressions.size() == 1 && expressions.get(0).span().length() == said.length();
            expressions.forEach(DeadlinePatternsTest::checkWindow);
        }
        return found;
    }

    private static void checkWindow(DeadlineExpression expression) {
        LocalDate date = LocalDate.of(2026, 3, 2);
        DueWindow window = DEADLINES.resolve(expression, date);
        if (window.from() != null && window.until() != null) {
            assertThat(window.from()).as(expression.words()).isBeforeOrEqualTo(window.until());
        }
        if (window.until() != null) {
            assertThat(window.until()).as(expression.words()).isAfterOrEqualTo(date);
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.woordhouder.extraction.DueWindow;
import nl.woordhouder.extraction.rulebook.Example;
import nl.woordhouder.extraction.text.Span;
import org.junit.jupiter.api.Test;

/** Deadline rules and a calendar that are read anew read all examples as the rules say. */
class FreshDeadlineRulesTest {
    private final Deadlines deadlines = Deadlines.standard();
    private final DeadlineRuleBook book = DeadlineRuleBook.standard();

    @Test
    void everyExampleHasTheWindowThatItSays() {
        List<String> wrong = new ArrayList<>();
        for (DeadlineRule rule : book.rules()) {
            for (Example example : rule.examples()) {
                String[] parts = example.text().split(" \\| ");
                String words = example.marked().get(0).of(example.text());
                String read = read(parts[0], LocalDate.parse(parts[1]));
                if (!read.equals(words + ": " + parts[2])) {
                    wrong.add(rule.id() + ": " + example.text() + " gelezen als " + read);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noCounterExampleHoldsATime() {
        assertThat(book.rules().stream()
                        .flatMap(rule -> rule.counterExamples().stream())
                        .flatMap(example -> find(example.text()).stream()))
                .isEmpty();
    }

    private String read(String sentence, LocalDate date) {
        List<DeadlineExpression> found = find(sentence);
        if (found.isEmpty()) {
            return "niets";
        }
        DueWindow window = deadlines.resolve(found.get(0), date);
        String days = window.from() == null && window.until() == null
                ? "-"
                : (window.from() == null ? "-" : window.from()) + ".."
                        + (window.until() == null ? "-" : window.until());
        return found.get(0).words() + ": " + days;
    }

    private List<DeadlineExpression> find(String sentence) {
        return deadlines.find(sentence, new Span(0, sentence.length()));
    }
}

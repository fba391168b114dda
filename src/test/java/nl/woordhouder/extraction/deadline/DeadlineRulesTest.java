// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.woordhouder.extraction.DueWindow;
import nl.woordhouder.extraction.rulebook.Example;
import nl.woordhouder.extraction.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples and counter-examples of every deadline rule. */
class DeadlineRulesTest {
    private static final Deadlines DEADLINES = Deadlines.standard();
    private static final DeadlineRuleBook BOOK = DeadlineRuleBook.standard();

    @TestFactory
    Stream<DynamicTest> everyExampleIsReadAsTheRuleSays() {
        return BOOK.rules().stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example ->
                                DynamicTest.dynamicTest(rule.id() + ": " + example.text(), () -> read(example))));
    }

    @TestFactory
    Stream<DynamicTest> everyCounterExampleIsLeftAlone() {
        return BOOK.rules().stream()
                .flatMap(rule -> rule.counterExamples().stream()
                        .map(example ->
                                DynamicTest.dynamicTest(rule.id() + ": " + example.text(), () -> leave(example))));
    }

    private static void read(Example example) {
        List<String> parts = List.of(example.text().split(" \\| "));
        assertThat(parts).as("zin | datum | venster").hasSize(3);
        String sentence = parts.get(0);
        List<DeadlineExpression> found = DEADLINES.find(sentence, new Span(0, sentence.length()));
        assertThat(found).extracting(DeadlineExpression::words).containsExactlyElementsOf(marked(example));
        DueWindow window = DEADLINES.resolve(found.get(0), LocalDate.parse(parts.get(1)));
        assertThat(shown(window)).isEqualTo(parts.get(2));
    }

    private static List<String> marked(Example example) {
        return example.marked().stream().map(span -> span.of(example.text())).toList();
    }

    private static String shown(DueWindow window) {
        if (window.from() == null && window.until() == null) {
            return "-";
        }
        return (window.from() == null ? "-" : window.from()) + ".." + (window.until() == null ? "-" : window.until());
    }

    private static void leave(Example example) {
        assertThat(DEADLINES.find(example.text(), new Span(0, example.text().length())))
                .as(example.reason())
                .isEmpty();
    }
}

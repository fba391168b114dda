// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.woordhouder.extraction.DueWindow;
import nl.woordhouder.extraction.deadline.DeadlineExpression.Attachment;
import nl.woordhouder.extraction.text.Span;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Measures the due windows on the deadline phrases of the shared corpus. */
class DeadlinePhrasesTest {
    private static final Path PHRASES = Path.of("../shared/corpus/dev/phrases.jsonl");
    private static final double BAR = 0.95;
    private static final Deadlines DEADLINES = Deadlines.standard();

    @Test
    void wholeWindowsOfTheDevelopmentPhrasesAreRight() throws IOException {
        if (!Files.exists(PHRASES)) {
            System.out.println("Left out: " + PHRASES + " is not here, so the deadline phrases were not measured.");
            return;
        }
        List<String> wrong = new ArrayList<>();
        List<String> lines = Files.readAllLines(PHRASES);
        for (String line : lines) {
            Map<String, Object> phrase = new Yaml(new SafeConstructor(new LoaderOptions())).load(line);
            String expected = phrase.get("from") + ".." + phrase.get("until");
            DueWindow window = window(phrase);
            String actual = window.from() + ".." + window.until();
            if (!actual.equals(expected)) {
                wrong.add("%s: expected %s, got %s".formatted(phrase.get("sentence"), expected, actual));
            }
        }
        double share = 1.0 - (double) wrong.size() / lines.size();
        System.out.printf(
                Locale.ROOT,
                "Deadline phrases: %d of %d whole windows right (%.3f)%n",
                lines.size() - wrong.size(),
                lines.size(),
                share);
        wrong.forEach(System.out::println);
        assertThat(share).isGreaterThanOrEqualTo(BAR);
    }

    /** The last dated words that belong to the clause and do not lie in the past; a stand-in for the promise's choice. */
    private static DueWindow window(Map<String, Object> phrase) {
        String sentence = String.valueOf(phrase.get("sentence"));
        LocalDate date = LocalDate.parse(String.valueOf(phrase.get("date")));
        DueWindow window = DueWindow.NONE;
        for (DeadlineExpression expression : DEADLINES.find(sentence, new Span(0, sentence.length()))) {
            boolean dated =
                    expression.meaning() instanceof Meaning.Dated || expression.meaning() instanceof Meaning.Combined;
            if (dated && expression.attachment() == Attachment.CLAUSE && !DEADLINES.isPast(expression, date)) {
                window = DEADLINES.resolve(expression, date);
            }
        }
        return window;
    }
}

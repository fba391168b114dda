// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.woordhouder.extraction.promise.FrameRule;
import nl.woordhouder.extraction.rulebook.Example;
import org.junit.jupiter.api.Test;

/** What the engine passes over without reading it holds nothing: reading every sentence finds the same. */
class SieveTest {
    private static final Path CORPUS = Path.of("../shared/corpus/dev");

    private final Extractor engine = Extractor.standard();
    private final Extractor thorough = engine.thorough();

    @Test
    void nothingIsLostInTheExamplesOfTheRules() {
        for (FrameRule rule : engine.grammar().rules()) {
            List<Example> examples = new ArrayList<>(rule.examples());
            examples.addAll(rule.counterExamples());
            for (Example example : examples) {
                assertSame(rule.id(), example.text());
                assertSame(rule.id(), inDebate(example.text()));
                assertSame(rule.id(), inClosingList(example.text()));
            }
        }
    }

    @Test
    void nothingIsLostInTheDevelopmentCorpus() throws IOException {
        if (!Files.isDirectory(CORPUS)) {
            System.out.println("SieveTest: ../shared/corpus is absent, so no documents of it were read in full");
            return;
        }
        try (Stream<Path> files = Files.walk(CORPUS)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                assertSame(file.toString(), Files.readString(file));
            }
        }
    }

    private void assertSame(String name, String text) {
        assertThat(engine.extract(text, null).candidates())
                .as(name + ": " + text.substring(0, Math.min(200, text.length())))
                .isEqualTo(thorough.extract(text, null).candidates());
    }

    private static String inDebate(String text) {
        return "De voorzitter:\nWij beginnen.\n\nMinister Jansen:\n" + text + "\n\nDe voorzitter:\nDank u wel.\n";
    }

    private static String inClosingList(String text) {
        return "De voorzitter:\nWij beginnen.\n\nMinister Jansen:\n" + "Het water staat hoog. ".repeat(20)
                + "\n\nDe voorzitter:\nIk lees de toezeggingen voor.\n" + text + "\n";
    }
}

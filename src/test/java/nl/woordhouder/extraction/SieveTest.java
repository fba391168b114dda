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
    private static final List<Path> CORPUS = List.of(
            Path.of("../shared/corpus/dev"),
            Path.of("../shared/corpus/unlabelled/hand_nelson_xml"),
            Path.of("../shared/corpus/unlabelled/hand_sjiub_pdf"),
            Path.of("../shared/corpus/unlabelled/lobby_frog"));

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
    void nothingIsLostInTheCorpus() throws IOException {
        for (Path folder : CORPUS) {
            if (Files.isDirectory(folder)) {
                assertNothingIsLost(folder);
            } else {
                System.out.println("SieveTest: " + folder + " is absent, so no documents of it were read in full");
            }
        }
    }

    /** A short sentence may answer the one before it; a longer one says itself what it promises. */
    @Test
    void nothingIsLostInAnswersToARequest() {
        for (String request : List.of("Kan de minister de Kamer een brief sturen?", "Wil de minister dat toezeggen?")) {
            for (String answer :
                    List.of("Dat doe ik.", "Ja, dat zal ik doen.", "Prima.", "Dat is goed. Ik kom erop terug.")) {
                assertSame(answer, afterMember(request, answer));
            }
        }
        assertThat(engine.extract(afterMember("Kan de minister de Kamer een brief sturen?", "Dat doe ik."), null)
                        .candidates())
                .hasSize(1);
    }

    private void assertNothingIsLost(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
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

    private static String afterMember(String request, String answer) {
        return "De voorzitter:\nWij beginnen.\n\nDe heer Jansen (XYZ):\n" + request + "\n\nMinister De Vries:\n"
                + answer + "\n\nDe voorzitter:\nDank u wel.\n";
    }

    private static String inClosingList(String text) {
        return "De voorzitter:\nWij beginnen.\n\nMinister Jansen:\n" + "Het water staat hoog. ".repeat(20)
                + "\n\nDe voorzitter:\nIk lees de toezeggingen voor.\n" + text + "\n";
    }
}

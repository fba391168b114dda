// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lays labelled sentences of published documents beside the zones and sentences, when the documents are there. */
class CorpusZonesTest {
    private static final Path CORPUS = Path.of("../shared/corpus/dev");

    @Test
    void promisesInPrintedAnswersStandWhereTheGovernmentSpeaks() throws IOException {
        measure("letters", 1.0);
    }

    @Test
    void promisesInSingleAnswersStandWhereTheGovernmentSpeaks() throws IOException {
        measure("answers", 1.0);
    }

    @Test
    void promisesInDebatesStandWhereTheGovernmentSpeaks() throws IOException {
        measure("debates", 0.99);
    }

    private static void measure(String set, double bar) throws IOException {
        Path gold = CORPUS.resolve(set + ".gold.jsonl");
        if (!Files.exists(gold)) {
            System.out.println("Left out: " + gold + " is not there, so no zones were compared with it.");
            return;
        }
        Map<String, Placed> documents = new HashMap<>();
        List<String> elsewhere = new ArrayList<>();
        int all = 0;
        int whole = 0;
        for (String line : Files.readAllLines(gold)) {
            JsonNode item = new ObjectMapper().readTree(line);
            String doc = item.get("doc").asText();
            if (!documents.containsKey(doc)) {
                documents.put(doc, Placed.read(CORPUS.resolve(set).resolve(doc + ".txt")));
            }
            Placed placed = documents.get(doc);
            Span at = placed.find(item.get("quote").asText());
            all++;
            whole += placed.isOneSentence(at) ? 1 : 0;
            if (!placed.governmentSpeaks(at)) {
                elsewhere.add(doc + " " + at);
            }
        }
        System.out.printf(
                "%s: %d of %d labelled items lie in one sentence, elsewhere: %s%n", set, whole, all, elsewhere);
        assertThat(all - elsewhere.size()).isGreaterThanOrEqualTo((int) (all * bar));
        assertThat(whole).isGreaterThanOrEqualTo((int) (all * 0.95));
    }

    private record Placed(SourceText source, Structure structure, String squeezed, List<Integer> offsets) {

        static Placed read(Path file) throws IOException {
            SourceText source = SourceText.of(Files.readString(file));
            StringBuilder squeezed = new StringBuilder();
            List<Integer> offsets = new ArrayList<>();
            for (int at = 0; at < source.text().length(); at++) {
                if (!Character.isWhitespace(source.text().charAt(at))) {
                    squeezed.append(source.text().charAt(at));
                    offsets.add(at);
                }
            }
            return new Placed(source, Structure.of(source), squeezed.toString(), offsets);
        }

        Span find(String quote) {
            String words = SourceText.of(quote).text().replaceAll("\\s+", "");
            int at = squeezed.indexOf(words);
            assertThat(at).as(quote).isNotNegative();
            return new Span(offsets.get(at), offsets.get(at + words.length() - 1) + 1);
        }

        boolean isOneSentence(Span at) {
            Sentences sentences = Sentences.of(source, structure);
            return sentences.sentenceAt(at.start()).contains(at);
        }

        boolean governmentSpeaks(Span at) {
            Zone zone = structure.zoneAt(at.start());
            return switch (zone.kind()) {
                case BODY, ANSWER, CLOSING_LIST -> true;
                case SPEECH -> zone.speaker() != null && zone.speaker().role().governs();
                case LETTERHEAD, QUESTION, MOTION, SIGNATURE -> false;
            };
        }
    }
}

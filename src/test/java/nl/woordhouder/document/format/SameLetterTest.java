// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.woordhouder.extraction.Candidate;
import nl.woordhouder.extraction.Extraction;
import nl.woordhouder.extraction.Extractor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In whatever format a letter comes, the same is promised in it, by the same minister, for the same day. */
class SameLetterTest {
    private static final Letter LETTER = Letter.HARBOUR;
    private static final Extractor EXTRACTOR = Extractor.standard();
    private static final DocumentReaders READERS = new DocumentReaders(10_000_000);
    private static final Map<String, byte[]> FILES = files();

    static List<String> names() {
        return List.copyOf(FILES.keySet());
    }

    @AfterAll
    static void closeReaders() {
        READERS.close();
    }

    @ParameterizedTest
    @MethodSource("names")
    void promisesTheSame(String name) throws UnreadableDocument {
        Extraction extraction = extraction(name);
        assertThat(extraction.candidates().stream().map(SameLetterTest::line))
                .containsExactly(
                        "PROMISE Ik zal uw Kamer vóór 1 juli 2031 informeren 2031-03-03..2031-06-30",
                        "PROMISE Daarnaast stuur ik uw Kamer uiterlijk 1 okto 2031-03-03..2031-10-01",
                        "PROMISE Zoals toegezegd in het debat van 12 februari 2032-01-01..2032-03-31");
        assertThat(extraction.date().certain()).contains(LocalDate.of(2031, 3, 3));
        assertThat(extraction.sender().office()).isEqualTo("minister van Kustzaken");
    }

    @ParameterizedTest
    @MethodSource("names")
    void quotesReadAsTheLetterDoes(String name) throws UnreadableDocument {
        String letter = Letter.plain(String.join("\n", LETTER.lines()));
        assertThat(extraction(name).candidates())
                .allSatisfy(candidate -> assertThat(letter).contains(Prose.oneLine(candidate.quote())));
    }

    @ParameterizedTest
    @MethodSource("names")
    void noteStandsApart(String name) throws UnreadableDocument {
        Extraction extraction = extraction(name);
        assertThat(extraction.text().footnotes())
                .singleElement()
                .satisfies(note -> assertThat(Prose.oneLine(note.text())).isEqualTo(LETTER.note()));
        assertThat(extraction.text().text()).doesNotContain("Rapport van", "bladzijde", "Rijksoverheid", "cookies");
    }

    private static Extraction extraction(String name) throws UnreadableDocument {
        return EXTRACTOR.extract(READERS.read(FILES.get(name)).text(), null);
    }

    private static String line(Candidate candidate) {
        String quote = Prose.oneLine(candidate.quote());
        return candidate.label() + " "
                + quote.substring(0, Math.min(44, quote.length())).strip() + " "
                + candidate.due().from() + ".." + candidate.due().until();
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try {
            String text = LetterFiles.text(LETTER);
            files.put("text in UTF-8", text.getBytes(StandardCharsets.UTF_8));
            files.put("text in Windows-1252", text.getBytes(Charset.forName("windows-1252")));
            files.put("text in UTF-16", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
            files.put("DOCX", LetterFiles.word(LETTER));
            files.put("ODT", LetterFiles.openDocument(LETTER));
            files.put("PDF", LetterFiles.pdf(LETTER));
            files.put("HTML", LetterFiles.html(LETTER).getBytes(StandardCharsets.UTF_8));
            files.put("official XML", LetterFiles.publication(LETTER).getBytes(StandardCharsets.UTF_8));
            files.put("old official XML", LetterFiles.oldPublication(LETTER).getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return files;
    }
}

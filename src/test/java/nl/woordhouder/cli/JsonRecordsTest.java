// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import nl.woordhouder.extraction.Candidate;
import nl.woordhouder.extraction.DocumentDate;
import nl.woordhouder.extraction.DueWindow;
import nl.woordhouder.extraction.Extraction;
import nl.woordhouder.extraction.Sender;
import nl.woordhouder.extraction.text.SourceText;
import nl.woordhouder.extraction.text.Span;
import org.junit.jupiter.api.Test;

class JsonRecordsTest {
    private static final String RAW = "[bookmark: _Hlk1]Goed.\r\nIn mei volgt de brief over één haven.[footnoteRef:2]";

    @Test
    void recordIsOneLineWithTheQuoteAsItStandsInTheFile() throws IOException {
        SourceText text = SourceText.of(RAW);
        Span span = new Span(6, text.text().length());
        DueWindow may = new DueWindow(
                "In mei",
                new Span(6, 12),
                LocalDate.of(2031, 5, 1),
                LocalDate.of(2031, 5, 31),
                false,
                null,
                null,
                "2031-05",
                null,
                null,
                "");
        assertThat(written(text, candidate(text, span, may)))
                .isEqualTo(
                        "{\"doc\":\"brief\",\"quote\":\"In mei volgt de brief over één haven.\",\"start\":24,\"end\":61,"
                                + "\"label\":\"PROMISE\",\"type\":\"INFORM\",\"due_text\":\"In mei\",\"from\":\"2031-05-01\","
                                + "\"until\":\"2031-05-31\",\"vague\":false,\"event\":null,\"condition\":null,\"recurrence\":null,"
                                + "\"rule\":\"proef\"}\n");
        assertThat(RAW.substring(24, 61)).isEqualTo("In mei volgt de brief over één haven.");
    }

    @Test
    void promiseWithoutAMomentHasNulls() throws IOException {
        SourceText text = SourceText.of(RAW);
        assertThat(written(text, candidate(text, new Span(0, 5), DueWindow.NONE)))
                .contains("\"due_text\":null,\"from\":null,\"until\":null,\"vague\":false");
    }

    private static Candidate candidate(SourceText text, Span span, DueWindow due) {
        return new Candidate(
                span,
                span.of(text.text()),
                Candidate.Label.PROMISE,
                Candidate.Type.INFORM,
                due,
                null,
                null,
                null,
                "Kamer",
                "haven",
                List.of(),
                1.0,
                "proef",
                List.of());
    }

    private static String written(SourceText text, Candidate candidate) throws IOException {
        StringWriter out = new StringWriter();
        Extraction extraction =
                new Extraction(text, new DocumentDate.Unknown(), Sender.UNKNOWN, "", List.of(candidate), "1");
        new JsonRecords(new PrintWriter(out)).write("brief", RAW, extraction);
        return out.toString();
    }
}

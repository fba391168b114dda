// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import nl.woordhouder.extraction.Candidate;
import nl.woordhouder.extraction.DueWindow;
import nl.woordhouder.extraction.Extraction;
import nl.woordhouder.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Writes candidates as records of one line each. {@code start} and {@code end} count UTF-16 units in the text as it came
 * in, without a byte order mark, and {@code quote} is exactly what stands there: it can be found in the file again.
 */
final class JsonRecords {
    private static final JsonFactory JSON = new JsonFactory();

    private final PrintWriter out;

    JsonRecords(PrintWriter out) {
        this.out = out;
    }

    /**
     * Writes all candidates of one document.
     *
     * @param raw the text that the extraction was made from
     */
    void write(String document, String raw, Extraction extraction) throws IOException {
        for (Candidate candidate : extraction.candidates()) {
            StringWriter line = new StringWriter();
            try (JsonGenerator json = JSON.createGenerator(line)) {
                write(json, document, raw, extraction.text().original(candidate.span()), candidate);
            }
            out.print(line);
            out.print('\n');
        }
    }

    private static void write(JsonGenerator json, String document, String raw, Span at, Candidate candidate)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("doc", document);
        json.writeStringField("quote", at.of(raw));
        json.writeNumberField("start", at.start());
        json.writeNumberField("end", at.end());
        json.writeStringField("label", candidate.label().name());
        json.writeStringField("type", candidate.type().name());
        write(json, candidate.due());
        json.writeStringField("condition", candidate.condition());
        json.writeStringField("recurrence", candidate.due().recurrence());
        json.writeStringField("rule", candidate.rule());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, DueWindow due) throws IOException {
        json.writeStringField("due_text", due.words());
        json.writeStringField("from", iso(due.from()));
        json.writeStringField("until", iso(due.until()));
        json.writeBooleanField("vague", due.vague());
        json.writeStringField("event", due.event());
    }

    private static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}

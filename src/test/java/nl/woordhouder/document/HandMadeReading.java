// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.document.format.DocumentFormat;
import nl.woordhouder.document.format.ReadDocument;
import nl.woordhouder.document.format.StatedFacts;
import nl.woordhouder.extraction.Candidate;
import nl.woordhouder.extraction.DocumentDate;
import nl.woordhouder.extraction.DueWindow;
import nl.woordhouder.extraction.Extraction;
import nl.woordhouder.extraction.Sender;
import nl.woordhouder.extraction.TraceStep;
import nl.woordhouder.extraction.text.SourceText;
import nl.woordhouder.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** Documents for tests of what comes after the engine: what it would have read is written down by the test. */
@ApplicationScoped
public class HandMadeReading {
    private final DocumentRepository documents;
    private final Event<DocumentRead> read;
    private final BusinessTime time;

    HandMadeReading(DocumentRepository documents, Event<DocumentRead> read, BusinessTime time) {
        this.documents = documents;
        this.read = read;
        this.time = time;
    }

    /** Stores a document in which the given sentences were found. */
    public long store(String text, DocumentDate date, Found... found) {
        return QuarkusTransaction.requiringNew().call(() -> {
            String sha256 = (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
            Document document =
                    new Document(sha256, "brief.txt", text.getBytes(StandardCharsets.UTF_8), time.now(), "test");
            Extraction extraction = extraction(text, date, found);
            ReadDocument read = new ReadDocument(DocumentFormat.TEXT, text, List.of(), StatedFacts.NONE);
            document.read(DocumentFormat.TEXT, extraction, ReadParticulars.of(read, extraction, "brief.txt"));
            documents.persist(document);
            this.read.fire(new DocumentRead(document, extraction));
            return document.id();
        });
    }

    /** Reads a stored document anew, with this as the outcome. */
    public void readAgain(long documentId, Found... found) {
        QuarkusTransaction.requiringNew().run(() -> {
            Document document = documents.findById(documentId);
            DocumentDate date = new DocumentDate.Given(document.datedOn());
            read.fire(new DocumentRead(document, extraction(document.content(), date, found)));
        });
    }

    private static Extraction extraction(String text, DocumentDate date, Found... found) {
        SourceText source = SourceText.of(text);
        List<Candidate> candidates =
                Arrays.stream(found).map(one -> one.in(source.text())).toList();
        Sender sender = new Sender("minister van Buitenlandse Zaken", "Voorbeeld", List.of());
        return new Extraction(source, date, sender, "Brief over een voorbeeld", candidates, "test");
    }

    /** A sentence that was found. */
    public record Found(
            String sentence,
            Candidate.Label label,
            @Nullable LocalDate until,
            double certainty) {

        public static Found promise(String sentence, @Nullable LocalDate until) {
            return new Found(sentence, Candidate.Label.PROMISE, until, 0.9);
        }

        public Found labelled(Candidate.Label other) {
            return new Found(sentence, other, until, certainty);
        }

        public Found sure(double how) {
            return new Found(sentence, label, until, how);
        }

        private Candidate in(String text) {
            int start = text.indexOf(sentence);
            Span span = new Span(start, start + sentence.length());
            DueWindow due = new DueWindow(
                    until == null ? null : "voor die dag", null, null, until, false, null, null, null, null, null, "");
            return new Candidate(
                    span,
                    sentence,
                    label,
                    Candidate.Type.INFORM,
                    due,
                    null,
                    "minister van Buitenlandse Zaken",
                    "Voorbeeld",
                    "Kamer",
                    "Voortgang van " + sentence.substring(0, Math.min(20, sentence.length())),
                    List.of(),
                    certainty,
                    "test",
                    List.of(new TraceStep("test", span, "Met de hand gevonden.")));
        }
    }
}

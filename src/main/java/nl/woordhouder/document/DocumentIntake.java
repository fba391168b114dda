// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.Optional;
import nl.woordhouder.audit.Sha256;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.document.format.DocumentReaders;
import nl.woordhouder.document.format.UnreadableDocument;
import nl.woordhouder.extraction.Candidate;
import nl.woordhouder.extraction.Extraction;
import nl.woordhouder.extraction.Extractor;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** A document comes in: read, extracted and stored in one transaction, or refused with a reason and nothing stored. */
@ApplicationScoped
public class DocumentIntake {
    private final DocumentRepository documents;
    private final Event<DocumentRead> read;
    private final Extractor extractor;
    private final DocumentReaders readers;
    private final BusinessTime time;

    DocumentIntake(
            DocumentRepository documents,
            Event<DocumentRead> read,
            Extractor extractor,
            DocumentReaders readers,
            BusinessTime time) {
        this.documents = documents;
        this.read = read;
        this.extractor = extractor;
        this.readers = readers;
        this.time = time;
    }

    /**
     * Takes in one document.
     *
     * @param date the document's date when the sender of it knows; null to have it found in the text
     * @param receivedBy the account that hands it in
     */
    public IntakeResult receive(byte[] bytes, String fileName, @Nullable LocalDate date, String receivedBy) {
        String sha256 = Sha256.of(bytes);
        Optional<IntakeResult> known = QuarkusTransaction.requiringNew().call(() -> known(sha256));
        if (known.isPresent()) {
            return known.get();
        }
        try {
            Extraction extraction = extractor.extract(readers.read(bytes).text(), date);
            Document document = new Document(sha256, FileName.of(fileName), bytes, time.now(), receivedBy);
            return QuarkusTransaction.requiringNew().call(() -> store(document, extraction));
        } catch (UnreadableDocument unreadable) {
            return new IntakeResult.Rejected(fileName, unreadable.getMessage());
        } catch (ConstraintViolationException sameBytesAtTheSameTime) {
            return QuarkusTransaction.requiringNew()
                    .call(() -> known(sha256))
                    .orElseThrow(() -> sameBytesAtTheSameTime);
        }
    }

    /**
     * A person says what a document's date is; every window that nobody decided on is computed anew from it.
     *
     * @throws UnknownDocument when there is no such document
     */
    public void confirmDate(long documentId, LocalDate date) {
        QuarkusTransaction.requiringNew().run(() -> {
            Document document = documents.locked(documentId).orElseThrow(UnknownDocument::new);
            Extraction again = readAgain(document, date);
            document.confirmDate(date, again.ruleBookVersion());
            read.fire(new DocumentRead(document, again));
        });
    }

    /**
     * From the bytes as they came in, as the stored text has lost its footnote marks and with them the footnotes. Only
     * when a newer engine makes another text of those bytes the stored text is read, so that spans keep their place.
     */
    private Extraction readAgain(Document document, LocalDate date) {
        try {
            Extraction again =
                    extractor.extract(readers.readKept(document.original()).text(), date);
            return again.text().text().equals(document.content()) ? again : extractor.extract(document.content(), date);
        } catch (UnreadableDocument wasReadBefore) {
            throw new IllegalStateException("document " + document.id() + " can no longer be read", wasReadBefore);
        }
    }

    private IntakeResult store(Document document, Extraction extraction) {
        document.read(extraction);
        documents.persistAndFlush(document);
        read.fire(new DocumentRead(document, extraction));
        return new IntakeResult.Received(
                document.id(),
                document.title(),
                count(extraction, Candidate.Label.PROMISE),
                count(extraction, Candidate.Label.UNCERTAIN),
                count(extraction, Candidate.Label.FULFILMENT));
    }

    private Optional<IntakeResult> known(String sha256) {
        return documents
                .bySha256(sha256)
                .map(document -> new IntakeResult.AlreadyKnown(document.id(), document.title(), document.receivedAt()));
    }

    private static long count(Extraction extraction, Candidate.Label label) {
        return extraction.candidates().stream()
                .filter(candidate -> candidate.label() == label)
                .count();
    }
}

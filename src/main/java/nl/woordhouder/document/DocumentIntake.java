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
import nl.woordhouder.document.format.ReadDocument;
import nl.woordhouder.document.format.UnreadableDocument;
import nl.woordhouder.extraction.Candidate;
import nl.woordhouder.extraction.Extraction;
import nl.woordhouder.extraction.Extractor;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** A document comes in: read, extracted and stored in one transaction, or refused with a reason and nothing stored. */
@ApplicationScoped
public class DocumentIntake {
    /** Twenty times the promises of the longest debate. */
    private static final int MOST_CANDIDATES = 5_000;

    private final DocumentRepository documents;
    private final DocumentVersions versions;
    private final Event<DocumentRead> read;
    private final Extractor extractor;
    private final DocumentReaders readers;
    private final BusinessTime time;

    DocumentIntake(
            DocumentRepository documents,
            DocumentVersions versions,
            Event<DocumentRead> read,
            Extractor extractor,
            DocumentReaders readers,
            BusinessTime time) {
        this.documents = documents;
        this.versions = versions;
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
            Document document = new Document(sha256, FileName.of(fileName), bytes, time.now(), receivedBy);
            Extraction extraction = read(document, readers.read(bytes), date);
            return QuarkusTransaction.requiringNew().call(() -> store(document, extraction));
        } catch (UnreadableDocument unreadable) {
            return new IntakeResult.Rejected(fileName, unreadable.getMessage());
        } catch (ConstraintViolationException sameBytesAtTheSameTime) {
            return QuarkusTransaction.requiringNew()
                    .call(() -> known(sha256))
                    .orElseThrow(() -> sameBytesAtTheSameTime);
        }
    }

    /** A date that was handed in comes before one that the bytes state, and that before one found in the text. */
    private Extraction read(Document document, ReadDocument read, @Nullable LocalDate given) throws UnreadableDocument {
        LocalDate stated = given == null ? read.stated().date() : null;
        Extraction extraction = extractor.extract(read.text(), given == null ? stated : given, MOST_CANDIDATES + 1);
        if (extraction.candidates().size() > MOST_CANDIDATES) {
            throw new UnreadableDocument("In dit document staan meer dan 5.000 zinnen die op een toezegging lijken; zo"
                    + " veel staan er in geen brief of debat. Splits het, of lever alleen de brief aan.");
        }
        document.read(read.format(), extraction, ReadParticulars.of(read, extraction, document.fileName()));
        document.stood(Places.in(extraction.text(), read), extraction.text().footnotes());
        if (stated != null) {
            document.dateIsStated();
        }
        return extraction;
    }

    private IntakeResult store(Document document, Extraction extraction) {
        Optional<Document> first = versions.firstOf(document);
        first.ifPresent(document::isVersionOf);
        documents.persistAndFlush(document);
        read.fire(new DocumentRead(document, extraction));
        return new IntakeResult.Received(
                document.id(),
                document.title(),
                count(extraction, Candidate.Label.PROMISE),
                count(extraction, Candidate.Label.UNCERTAIN),
                count(extraction, Candidate.Label.FULFILMENT),
                first.map(Document::title).orElse(null));
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

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.woordhouder.document.FileName;
import org.hibernate.Length;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** One file of an import: it waits with its bytes until it is read, known or refused. */
@Entity
class ImportItem {
    private static final int MESSAGE_LENGTH = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long importId;
    private String fileName;

    @Basic(fetch = FetchType.LAZY)
    @Column(length = Length.LONG32)
    @Mutability(Immutability.class)
    private byte @Nullable [] content;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable Long documentId;
    private String message;
    private int attempts;
    private @Nullable Instant leasedUntil;

    protected ImportItem() {}

    ImportItem(Long importId, Incoming incoming) {
        this.importId = importId;
        fileName = FileName.of(incoming.name());
        state = State.WAITING;
        message = "";
        if (incoming instanceof Incoming.Refused refused) {
            settle(State.REFUSED, null, refused.reason());
        } else if (incoming instanceof Incoming.File file) {
            content = file.bytes();
        }
    }

    /** Somebody begins to read it. */
    void attempt() {
        attempts++;
    }

    /** Whoever began to read it could not, through no fault of the file. */
    void undoAttempt() {
        attempts--;
    }

    /**
     * It has been dealt with; the bytes are no longer needed.
     *
     * @param document the document that it became or is, or null
     * @param told what the page tells about it, in Dutch
     */
    final void settle(State outcome, @Nullable Long document, String told) {
        state = outcome;
        documentId = document;
        message = told.length() <= MESSAGE_LENGTH ? told : told.substring(0, MESSAGE_LENGTH - 1) + "…";
        content = null;
        leasedUntil = null;
    }

    Long importId() {
        return importId;
    }

    String fileName() {
        return fileName;
    }

    State state() {
        return state;
    }

    byte @Nullable [] content() {
        return content;
    }

    int attempts() {
        return attempts;
    }

    /** Where an item stands. */
    enum State {
        WAITING,
        READ,
        /** The same bytes came in before. */
        KNOWN,
        REFUSED
    }
}

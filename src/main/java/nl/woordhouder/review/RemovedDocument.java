// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.woordhouder.document.Document;

/** What stays of a document that came in by mistake. */
@Entity
class RemovedDocument {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long documentId;
    private String sha256;
    private String title;
    private String fileName;
    private Instant receivedAt;
    private String receivedBy;
    private int judged;
    private Instant removedAt;
    private String removedBy;
    private String reason;

    protected RemovedDocument() {}

    /** @param judged how many of its sentences a person had turned down */
    RemovedDocument(Document document, int judged, Instant removedAt, String removedBy, String reason) {
        documentId = document.id();
        sha256 = document.sha256();
        title = document.title();
        fileName = document.fileName();
        receivedAt = document.receivedAt();
        receivedBy = document.receivedBy();
        this.judged = judged;
        this.removedAt = removedAt;
        this.removedBy = removedBy;
        this.reason = reason;
    }
}

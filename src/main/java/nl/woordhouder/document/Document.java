// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import nl.woordhouder.extraction.DocumentDate;
import nl.woordhouder.extraction.Extraction;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/** A document that came in: its bytes as received, its text as read, and what is known about it. */
@Entity
public class Document {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String sha256;
    private String title;
    private String fileName;

    /** Read on demand only: whoever judges a candidate has no need of the bytes. */
    @Basic(fetch = FetchType.LAZY)
    @Column(length = Length.LONG32)
    private byte[] original;

    @Column(length = Length.LONG32)
    private String content;

    private @Nullable LocalDate datedOn;
    private @Nullable LocalDate earliest;
    private @Nullable LocalDate latest;

    @Enumerated(EnumType.STRING)
    private DateOrigin dateOrigin;

    private @Nullable String office;
    private @Nullable String person;
    private String ruleBookVersion;
    private Instant receivedAt;
    private String receivedBy;

    @Version
    private int version;

    protected Document() {}

    Document(String sha256, String fileName, byte[] original, Instant receivedAt, String receivedBy) {
        this.sha256 = sha256;
        this.fileName = fileName;
        this.original = original;
        this.receivedAt = receivedAt;
        this.receivedBy = receivedBy;
    }

    /** Takes over what the engine read. This happens once: every span points into this text for ever (I5). */
    void read(Extraction extraction) {
        content = extraction.text().text();
        title = DocumentTitle.of(extraction.title(), fileName);
        office = fitting(200, extraction.sender().office());
        person = fitting(120, extraction.sender().person());
        ruleBookVersion = extraction.ruleBookVersion();
        dated(extraction.date());
    }

    /**
     * A person says what the date is; that outranks what was found or estimated.
     *
     * @param rules the version of the rule book by which the document was read again for it
     */
    void confirmDate(LocalDate date, String rules) {
        ruleBookVersion = rules;
        datedOn = date;
        earliest = null;
        latest = null;
        dateOrigin = DateOrigin.CONFIRMED;
    }

    private void dated(DocumentDate date) {
        datedOn = date.certain().orElse(null);
        dateOrigin = DateOrigin.of(date);
        if (date instanceof DocumentDate.Estimated estimated) {
            earliest = estimated.earliest();
            latest = estimated.latest();
        }
    }

    private static @Nullable String fitting(int length, @Nullable String words) {
        return words == null || words.length() <= length ? words : words.substring(0, length);
    }

    public Long id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String fileName() {
        return fileName;
    }

    /** The bytes as they came in; within the transaction that loaded the document only. */
    public byte[] original() {
        return original.clone();
    }

    /** The normalised text; every span of a candidate points into it. */
    public String content() {
        return content;
    }

    public @Nullable LocalDate datedOn() {
        return datedOn;
    }

    public @Nullable LocalDate earliest() {
        return earliest;
    }

    public @Nullable LocalDate latest() {
        return latest;
    }

    public DateOrigin dateOrigin() {
        return dateOrigin;
    }

    public @Nullable String office() {
        return office;
    }

    public @Nullable String person() {
        return person;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public String receivedBy() {
        return receivedBy;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.woordhouder.document.format.DocumentFormat;
import nl.woordhouder.extraction.DocumentDate;
import nl.woordhouder.extraction.Extraction;
import nl.woordhouder.extraction.text.Footnote;
import org.hibernate.Length;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** A document that came in: its bytes as received, its text as read, and what is known about it. */
@Entity
public class Document {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String sha256;
    private String fileName;

    /** Read on demand only: whoever judges a candidate has no need of the bytes. Never changed, so never copied to compare. */
    @Basic(fetch = FetchType.LAZY)
    @Column(length = Length.LONG32)
    @Mutability(Immutability.class)
    private byte[] original;

    @Column(length = Length.LONG32)
    private String content;

    private @Nullable LocalDate datedOn;
    private @Nullable LocalDate earliest;
    private @Nullable LocalDate latest;

    @Enumerated(EnumType.STRING)
    private DateOrigin dateOrigin;

    /** Null for what came in before formats were kept. */
    @Enumerated(EnumType.STRING)
    private @Nullable DocumentFormat format;

    @Embedded
    private Particulars particulars;

    @ElementCollection
    @CollectionTable(name = "document_fact", joinColumns = @JoinColumn(name = "document_id"))
    @MapKeyColumn(name = "fact")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Fact, Provenance> provenance = new EnumMap<>(Fact.class);

    /** By which another version of it is recognised; both null for what came in before that was kept. */
    private @Nullable String textKey;

    private byte @Nullable [] sketch;

    /** The first version of it that came in; null when it is the first itself. */
    private @Nullable Long versionOf;

    @Convert(converter = Places.Lines.class)
    @Column(length = Length.LONG32)
    private @Nullable Places places;

    @Column(length = Length.LONG32)
    private @Nullable String notes;

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

    /** Takes over what was read. This happens once: every span points into this text for ever (I5). */
    void read(DocumentFormat readAs, Extraction extraction, ReadParticulars told) {
        format = readAs;
        content = extraction.text().text();
        ruleBookVersion = extraction.ruleBookVersion();
        particulars = told.particulars();
        recognisedBy(TextSketch.of(content));
        provenance.putAll(told.provenance());
        dated(extraction.date());
    }

    /** Where its text stood in its source, and its footnotes. */
    void stood(Places found, List<Footnote> footnotes) {
        places = found;
        notes = footnotes.stream()
                .map(note -> note.text().replaceAll("\\s+", " ").strip())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** It was read again by newer rules. */
    void rereadBy(String rules) {
        ruleBookVersion = rules;
        if (sketch == null) {
            recognisedBy(TextSketch.of(content));
        }
    }

    private void recognisedBy(TextSketch text) {
        textKey = text.key();
        sketch = text.sketch();
    }

    /** It is a version of a document that came in before. */
    void isVersionOf(Document first) {
        versionOf = first == this ? null : first.id;
    }

    /** The bytes themselves state the date that the document was read with. */
    void dateIsStated() {
        dateOrigin = DateOrigin.FOUND;
        provenance.put(Fact.DATE, Provenance.of(FactOrigin.STATED));
    }

    /**
     * A person says what the date is; that outranks what was found or estimated.
     *
     * @param rules the version of the rule book by which the document was read again for it
     */
    void confirmDate(LocalDate date, String rules, String actor) {
        boolean corrects = datedOn != null && !datedOn.equals(date);
        provenance.put(Fact.DATE, corrects ? Provenance.correctedBy(actor) : Provenance.confirmedBy(actor));
        ruleBookVersion = rules;
        datedOn = date;
        earliest = null;
        latest = null;
        dateOrigin = DateOrigin.CONFIRMED;
    }

    /** A person says what is known about the document; what stays the same keeps its origin. */
    void correct(Particulars corrected, String actor) {
        Map<Fact, String> before = particulars.known();
        Map<Fact, String> after = corrected.known();
        for (Fact fact : Fact.values()) {
            if (!Objects.equals(before.get(fact), after.get(fact))) {
                provenance.put(fact, Provenance.correctedBy(actor));
            }
        }
        particulars = corrected;
    }

    private void dated(DocumentDate date) {
        datedOn = date.certain().orElse(null);
        dateOrigin = DateOrigin.of(date);
        if (date instanceof DocumentDate.Estimated estimated) {
            earliest = estimated.earliest();
            latest = estimated.latest();
        }
    }

    public Long id() {
        return id;
    }

    public String sha256() {
        return sha256;
    }

    public String title() {
        return particulars.title();
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

    /** Where stretches of the text stood in the source. */
    public Places places() {
        return places == null ? Places.NONE : places;
    }

    /** The footnotes that were taken out of the text, in their order. */
    public List<String> notes() {
        return notes == null ? List.of() : notes.lines().toList();
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
        return particulars.office();
    }

    public @Nullable String person() {
        return particulars.person();
    }

    @Nullable
    String textKey() {
        return textKey;
    }

    byte @Nullable [] sketch() {
        return sketch == null ? null : sketch.clone();
    }

    /** The id of the first version of it that came in; null when it is the first itself. */
    public @Nullable Long versionOf() {
        return versionOf;
    }

    public @Nullable DocumentFormat format() {
        return format;
    }

    public Particulars particulars() {
        return particulars;
    }

    /** Where a fact came from; empty when it is not known or came in before that was kept. */
    public Optional<Provenance> provenance(Fact fact) {
        return Optional.ofNullable(provenance.get(fact));
    }

    /** Rises with every change, so that nobody overwrites what somebody else typed. */
    public int version() {
        return version;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public String receivedBy() {
        return receivedBy;
    }
}

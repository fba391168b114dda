// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.woordhouder.commitment.Relation;
import nl.woordhouder.extraction.Candidate;
import nl.woordhouder.extraction.text.Span;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/** A candidate on the desk: what the engine read, and beside it what a person decided. */
@Entity
@Table(name = "candidate")
public class ReviewCandidate {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long documentId;
    private int startOffset;
    private int endOffset;

    @Column(length = Length.LONG32)
    private String quote;

    @Enumerated(EnumType.STRING)
    private Candidate.Label label;

    @Enumerated(EnumType.STRING)
    private Candidate.Type type;

    private String subject;
    private @Nullable String office;
    private @Nullable String person;
    private String addressee;

    @Embedded
    private ExtractedDue due;

    @Column(name = "due_condition")
    private @Nullable String condition;

    private double certainty;

    @Embedded
    private Explanation explanation;

    @Embedded
    private Verdict verdict;

    /** The candidate of another version that holds the same sentence and is judged instead; null when there is none. */
    private @Nullable Long sameAs;

    @Version
    private int version;

    protected ReviewCandidate() {}

    ReviewCandidate(Long documentId, Candidate extracted, Signatory signatory, String text) {
        this.documentId = documentId;
        startOffset = extracted.span().start();
        endOffset = extracted.span().end();
        verdict = Verdict.PENDING;
        refresh(extracted, signatory, text);
    }

    /**
     * Takes over a newer reading, as long as no person decided (invariant I7).
     *
     * @param signatory who answers when the document names nobody else
     * @param text the text that the spans of the reading point into
     */
    final void refresh(Candidate extracted, Signatory signatory, String text) {
        if (!verdict.pending()) {
            return;
        }
        quote = extracted.quote();
        label = extracted.label();
        type = extracted.type();
        subject = Shortened.to(500, extracted.subject());
        office = Shortened.to(200, signatory.officeFor(extracted));
        person = Shortened.to(120, signatory.personFor(extracted));
        addressee = Shortened.to(200, extracted.addressee());
        due = ExtractedDue.of(extracted.due());
        condition = Shortened.to(1000, extracted.condition());
        certainty = extracted.certainty();
        explanation = Explanation.of(extracted, text);
    }

    void accept(String number, String actor, Instant at) {
        mustBePending();
        verdict = Verdict.accepted(number, actor, at);
    }

    void split(String first, String second, String actor, Instant at) {
        mustBePending();
        verdict = Verdict.split(first, second, actor, at);
    }

    void merge(String number, Relation as, String actor, Instant at) {
        mustBePending();
        verdict = Verdict.merged(number, as, actor, at);
    }

    void reject(String reason, String actor, Instant at) {
        mustBePending();
        verdict = Verdict.rejected(reason, actor, at);
    }

    /** Puts a decided candidate back on the desk. */
    void reopen() {
        verdict = Verdict.PENDING;
    }

    /** Leaves the judgement to another version's candidate; null takes it back. */
    void leaveTo(@Nullable ReviewCandidate other) {
        sameAs = other == null ? null : other.id;
    }

    void mustBePending() {
        if (sameAs != null) {
            throw new AlreadyDecided(
                    "Deze zin staat ook in een andere versie van het document en wordt daar beoordeeld.");
        }
        if (!verdict.pending()) {
            throw new AlreadyDecided(verdict);
        }
    }

    public Long id() {
        return id;
    }

    public Long documentId() {
        return documentId;
    }

    /** Where it stands in the text of its document. */
    public Span span() {
        return new Span(startOffset, endOffset);
    }

    public String quote() {
        return quote;
    }

    public Candidate.Label label() {
        return label;
    }

    public Candidate.Type type() {
        return type;
    }

    public String subject() {
        return subject;
    }

    public @Nullable String office() {
        return office;
    }

    public @Nullable String person() {
        return person;
    }

    public String addressee() {
        return addressee;
    }

    public ExtractedDue due() {
        return due;
    }

    public @Nullable String condition() {
        return condition;
    }

    /** 0..1, how sure the engine is. */
    public double certainty() {
        return certainty;
    }

    public Explanation explanation() {
        return explanation;
    }

    public @Nullable Long sameAs() {
        return sameAs;
    }

    public Verdict verdict() {
        return verdict;
    }

    int version() {
        return version;
    }
}

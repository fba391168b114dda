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
import nl.woordhouder.extraction.Candidate;
import nl.woordhouder.extraction.TraceStep;
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
    private String rule;

    @Column(length = Length.LONG32)
    private String trace;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable Instant decidedAt;
    private @Nullable String decidedBy;
    private @Nullable String rejectReason;

    /** The number of the commitment that it became. */
    private @Nullable String commitment;

    @Version
    private int version;

    protected ReviewCandidate() {}

    ReviewCandidate(Long documentId, Candidate extracted) {
        this.documentId = documentId;
        startOffset = extracted.span().start();
        endOffset = extracted.span().end();
        label = extracted.label();
        state = State.PENDING;
        refresh(extracted);
    }

    /** Takes over a newer reading, as long as no person decided (invariant I7). */
    final void refresh(Candidate extracted) {
        if (state != State.PENDING) {
            return;
        }
        quote = extracted.quote();
        type = extracted.type();
        subject = Shortened.to(500, extracted.subject());
        office = Shortened.to(200, extracted.office());
        person = Shortened.to(120, extracted.person());
        addressee = Shortened.to(200, extracted.addressee());
        due = ExtractedDue.of(extracted.due());
        condition = Shortened.to(1000, extracted.condition());
        certainty = extracted.certainty();
        rule = extracted.rule();
        trace = String.join(
                "\n", extracted.trace().stream().map(TraceStep::explanation).toList());
    }

    void accept(String number, String actor, Instant at) {
        decide(State.ACCEPTED, actor, at);
        commitment = number;
    }

    void reject(String reason, String actor, Instant at) {
        decide(State.REJECTED, actor, at);
        rejectReason = reason;
    }

    /** Takes a rejection back. An accepted one is a commitment by then and changes in the register. */
    void reopen() {
        if (state != State.REJECTED) {
            throw new AlreadyDecided();
        }
        state = State.PENDING;
        decidedAt = null;
        decidedBy = null;
        rejectReason = null;
    }

    private void decide(State next, String actor, Instant at) {
        if (state != State.PENDING) {
            throw new AlreadyDecided();
        }
        state = next;
        decidedBy = actor;
        decidedAt = at;
    }

    public Long id() {
        return id;
    }

    public Long documentId() {
        return documentId;
    }

    public int start() {
        return startOffset;
    }

    public int end() {
        return endOffset;
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

    public double certainty() {
        return certainty;
    }

    public String rule() {
        return rule;
    }

    /** The steps behind it, one a line, in Dutch. */
    public String trace() {
        return trace;
    }

    public State state() {
        return state;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable String rejectReason() {
        return rejectReason;
    }

    public @Nullable String commitment() {
        return commitment;
    }

    public int version() {
        return version;
    }

    /** Where it stands on the desk. */
    public enum State {
        PENDING,
        ACCEPTED,
        REJECTED
    }
}

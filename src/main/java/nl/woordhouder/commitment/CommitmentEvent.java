// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import nl.woordhouder.audit.HashChain;
import org.jspecify.annotations.Nullable;

/** One entry of a commitment's history. Never changed, never removed; sealed to the entry before it. */
@Entity
public class CommitmentEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long commitmentId;
    private int sequence;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String actor;
    private Instant occurredAt;
    private LocalDate decidedOn;
    private @Nullable String oldValue;
    private String newValue;
    private @Nullable String reason;
    private String previousHash;
    private String hash;

    /** Its place in the feed of changes; not sealed, for it is given after the entry was written. */
    private @Nullable Long feedNumber;

    protected CommitmentEvent() {}

    CommitmentEvent(
            Long commitmentId, @Nullable CommitmentEvent previous, Kind kind, Change change, Decision decision) {
        this.commitmentId = commitmentId;
        this.kind = kind;
        sequence = previous == null ? 1 : previous.sequence + 1;
        previousHash = previous == null ? HashChain.START : previous.hash;
        actor = decision.actor();
        occurredAt = decision.at();
        decidedOn = decision.decidedOn();
        oldValue = change.from();
        newValue = change.to();
        reason = decision.reason();
        hash = seal();
    }

    /** Whether this entry is as it was written and follows the given one. */
    public boolean follows(@Nullable CommitmentEvent previous) {
        String expected = previous == null ? HashChain.START : previous.hash;
        return previousHash.equals(expected) && hash.equals(seal());
    }

    private String seal() {
        return HashChain.link(
                previousHash, commitmentId, sequence, kind, actor, occurredAt, decidedOn, oldValue, newValue, reason);
    }

    void enterFeed(long number) {
        feedNumber = number;
    }

    Long commitmentId() {
        return commitmentId;
    }

    public int sequence() {
        return sequence;
    }

    public Kind kind() {
        return kind;
    }

    public String actor() {
        return actor;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public @Nullable String oldValue() {
        return oldValue;
    }

    public String newValue() {
        return newValue;
    }

    public @Nullable String reason() {
        return reason;
    }

    /** What happened. */
    public enum Kind {
        REGISTERED("in het register opgenomen"),
        DUE_CHANGED("termijn gewijzigd"),
        STATUS_CHANGED("status gewijzigd"),
        /** Another ministry answers, because it succeeded the one before. */
        ANSWERING_CHANGED("antwoordend ministerie gewijzigd"),
        /** A later text says something about it. */
        SOURCE_ADDED("bron toegevoegd"),
        SOURCE_WITHDRAWN("bron ingetrokken"),
        /** It has to do with another commitment. */
        RELATED("verband gelegd"),
        UNRELATED("verband verwijderd"),
        /** Further explanation was asked; the reason is the question. */
        QUESTION_ASKED("nadere toelichting gevraagd"),
        QUESTION_ANSWERED("nadere toelichting ontvangen"),
        /** What is still open of a partly fulfilled one. */
        REMAINDER_SET("openstaand deel vastgelegd");

        private final String dutch;

        Kind(String dutch) {
            this.dutch = dutch;
        }

        public String dutch() {
            return dutch;
        }
    }

    record Change(@Nullable String from, String to) {}
}

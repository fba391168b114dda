// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/** A confirmed promise (toezegging). It changes through its verbs only, and each leaves an event. */
@Entity
public class Commitment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String number;
    private String subject;

    @Column(length = Length.LONG32)
    private String quote;

    @Enumerated(EnumType.STRING)
    private CommitmentType type;

    private String ministryCode;
    private String answeringCode;
    private @Nullable String office;
    private @Nullable String person;
    private @Nullable String committee;
    private String addressee;

    @Embedded
    private Due due;

    private LocalDate dueSort;
    private int dueVersion;

    @Column(name = "due_condition")
    private @Nullable String condition;

    @Enumerated(EnumType.STRING)
    private CommitmentStatus status;

    private @Nullable LocalDate settledOn;

    @Embedded
    private @Nullable Question question;

    private @Nullable String remainder;

    @Embedded
    private Source source;

    private Instant registeredAt;
    private Instant changedAt;

    @Version
    private int version;

    protected Commitment() {}

    Commitment(String number, NewCommitment fresh, Instant at) {
        this.number = number;
        subject = fresh.subject();
        quote = fresh.quote();
        type = fresh.type();
        ministryCode = fresh.ministryCode();
        answeringCode = fresh.answeringCode();
        office = fresh.office();
        person = fresh.person();
        committee = fresh.committee();
        addressee = fresh.addressee();
        due = fresh.due();
        dueSort = due.sort();
        dueVersion = 1;
        condition = fresh.condition();
        status = CommitmentStatus.OPEN;
        source = fresh.source();
        registeredAt = at;
        changedAt = at;
    }

    /** What it is looked up by. */
    Set<Mark.Word> marks() {
        String dossiers = source.dossiers();
        return Mark.in(addressee, source.title(), quote, dossiers == null ? "" : dossiers);
    }

    void changeDue(Due next, Instant at) {
        due = next;
        dueSort = next.sort();
        dueVersion++;
        changedAt = at;
    }

    void changeStatus(CommitmentStatus next, Decision decision) {
        status = next;
        settledOn = next.unsettled() ? null : decision.decidedOn();
        changedAt = decision.at();
    }

    void ask(@Nullable Question next, Instant at) {
        question = next;
        changedAt = at;
    }

    void leaveOpen(String rest, Instant at) {
        remainder = rest;
        changedAt = at;
    }

    /** Something that has to do with it changed: who read it before has not seen that. */
    void touch(Instant at) {
        changedAt = at;
    }

    void changeAnswering(String next, Instant at) {
        answeringCode = next;
        changedAt = at;
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String subject() {
        return subject;
    }

    public String quote() {
        return quote;
    }

    public CommitmentType type() {
        return type;
    }

    /** TOOI code of the ministry that promised. */
    public String ministryCode() {
        return ministryCode;
    }

    /** TOOI code of the ministry that answers now. */
    public String answeringCode() {
        return answeringCode;
    }

    /** Whether the ministry with this TOOI code promised it or answers for it now. */
    public boolean concerns(String ministry) {
        return ministryCode.equals(ministry) || answeringCode.equals(ministry);
    }

    public @Nullable String office() {
        return office;
    }

    public @Nullable String person() {
        return person;
    }

    public @Nullable String committee() {
        return committee;
    }

    public String addressee() {
        return addressee;
    }

    public Due due() {
        return due;
    }

    /** Goes up with each change of the due date; part of what keeps a reminder from being sent twice (I3). */
    public int dueVersion() {
        return dueVersion;
    }

    public @Nullable String condition() {
        return condition;
    }

    public CommitmentStatus status() {
        return status;
    }

    /** Whether it is unsettled and was due before a day (invariant I1). */
    public boolean isOverdue(LocalDate today) {
        LocalDate until = due.until();
        return status.unsettled() && until != null && until.isBefore(today);
    }

    /** The day of the decision that settled it; null as long as it is unsettled. */
    public @Nullable LocalDate settledOn() {
        return settledOn;
    }

    /** Further explanation that was asked for and has not come yet; null when there is none. */
    public @Nullable Question question() {
        return question;
    }

    /** What is still open of a partly fulfilled one, in words; null when nobody said. */
    public @Nullable String remainder() {
        return remainder;
    }

    public Source source() {
        return source;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public int version() {
        return version;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.function.Function;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/** A mail that was decided on, from the decision until the mail server accepts or refuses it. */
@Entity
class OutboxMail {
    static final int MAX_SUBJECT_LENGTH = 200;

    private static final int MAX_ERROR_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id")
    private Contact contact;

    @Embedded
    private Occasion occasion;

    private String recipient;
    private String subject;

    @Column(length = Length.LONG32)
    private String textBody;

    @Column(length = Length.LONG32)
    private String htmlBody;

    private @Nullable @Column(length = Length.LONG32) String contents;
    private @Nullable @Column(length = Length.LONG32) String calendar;
    private String messageId;
    private int revision;
    private boolean uncertain;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;
    private @Nullable Instant firstAttemptAt;
    private Instant nextAttemptAt;
    private @Nullable Instant leasedUntil;
    private @Nullable String lastError;
    private Instant createdAt;
    private @Nullable Instant settledAt;

    protected OutboxMail() {}

    /** Waits to be sent from {@code sendFrom} on, once it has words. */
    OutboxMail(Contact contact, Occasion occasion, String messageId, Instant createdAt, Instant sendFrom) {
        this.contact = contact;
        this.occasion = occasion;
        this.messageId = messageId;
        state = State.PENDING;
        this.createdAt = createdAt;
        nextAttemptAt = sendFrom;
    }

    /** Puts the latest words in; what is sent is what holds at that moment. */
    void write(String to, Letter letter, Contents told, @Nullable String dates) {
        recipient = to;
        subject = letter.subject();
        textBody = letter.text();
        htmlBody = letter.html();
        contents = told.kept();
        calendar = dates;
    }

    /** Other words follow, under an identity that the mail server has not seen. */
    void rename(Function<Integer, String> messageIds) {
        revision++;
        messageId = messageIds.apply(revision);
        uncertain = false;
    }

    /** An attempt begins; until its outcome is known the mail server may have it. */
    void attempt(Instant now) {
        startPatience(now);
        attempts++;
        uncertain = true;
    }

    /** From its first trouble on it is tried for a limited time. */
    void startPatience(Instant now) {
        firstAttemptAt = firstAttemptAt == null ? now : firstAttemptAt;
    }

    /** The mail server said that it did not take it. */
    void notTaken() {
        uncertain = false;
    }

    /** Whether its words and its address are still right. */
    boolean isTrueTo(Digest digest, String to) {
        return contents != null
                && recipient.equals(to)
                && Contents.parse(contents).holdIn(digest);
    }

    void accepted(Instant now) {
        settle(State.SENT, null, now);
    }

    /** Not now; to be tried again at {@code next}. */
    void postpone(String reason, Instant next) {
        lastError = shortened(reason);
        nextAttemptAt = next;
        leasedUntil = null;
    }

    void fail(String reason, Instant now) {
        settle(State.FAILED, reason, now);
    }

    void cancel(String reason, Instant now) {
        settle(State.CANCELLED, reason, now);
    }

    /** A person wants it tried again, with fresh patience. */
    void startAgain(Instant next) {
        state = State.PENDING;
        attempts = 0;
        firstAttemptAt = null;
        nextAttemptAt = next;
        leasedUntil = null;
        settledAt = null;
    }

    private void settle(State outcome, @Nullable String reason, Instant now) {
        state = outcome;
        lastError = reason == null ? null : shortened(reason);
        leasedUntil = null;
        settledAt = now;
    }

    private static String shortened(String reason) {
        return reason.length() <= MAX_ERROR_LENGTH ? reason : reason.substring(0, MAX_ERROR_LENGTH);
    }

    /** Whether a relay works on it, so that nobody else may touch it. */
    boolean isLeasedAt(Instant now) {
        return leasedUntil != null && leasedUntil.isAfter(now);
    }

    Long id() {
        return id;
    }

    Contact contact() {
        return contact;
    }

    Occasion occasion() {
        return occasion;
    }

    /** Whether the mail server may have it without our knowing. */
    boolean isUncertain() {
        return uncertain;
    }

    /** The dates that go with it, as a file for calendar programs; null for none. */
    @Nullable
    String calendar() {
        return calendar;
    }

    String recipient() {
        return recipient;
    }

    String subject() {
        return subject;
    }

    String textBody() {
        return textBody;
    }

    String htmlBody() {
        return htmlBody;
    }

    String messageId() {
        return messageId;
    }

    State state() {
        return state;
    }

    /** How often it was offered to the mail server. */
    int attempts() {
        return attempts;
    }

    @Nullable
    Instant firstAttemptAt() {
        return firstAttemptAt;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    /** Why it was not accepted, or why it was cancelled. */
    @Nullable
    String lastError() {
        return lastError;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant settledAt() {
        return settledAt;
    }

    /** Where a mail stands. */
    enum State {
        PENDING,
        /** Accepted by the mail server; whether it arrived nobody here knows. */
        SENT,
        FAILED,
        CANCELLED
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

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
import java.util.function.IntFunction;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A mail that was decided on, from the decision until the mail server accepts or refuses it. */
@Entity
@DynamicUpdate // its words are long and seldom change
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

    @Embedded
    private Wording wording;

    private String messageId;
    private int revision;

    @Enumerated(EnumType.STRING)
    private State state;

    @Embedded
    private Attempts attempts;

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
        attempts = new Attempts(sendFrom);
    }

    /** Puts the latest words in; what is sent is what holds at that moment. */
    void write(Wording latest) {
        wording = latest;
    }

    /** What it tells counts as not told, so it is written again before it is sent. */
    void toldNothing() {
        wording = wording.withoutBasis();
    }

    /** Other words follow, under an identity that the mail server has not seen. */
    void rename(IntFunction<String> messageIds) {
        revision++;
        messageId = messageIds.apply(revision);
        attempts.anew();
    }

    void accepted(Instant now) {
        settle(State.SENT, null, now);
    }

    /** Not now; to be tried again at {@code next}. */
    void postpone(String reason, Instant next) {
        lastError = shortened(reason);
        attempts.postpone(next);
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
        attempts.startAgain(next);
        settledAt = null;
    }

    private void settle(State outcome, @Nullable String reason, Instant now) {
        state = outcome;
        lastError = reason == null ? null : shortened(reason);
        attempts.free();
        settledAt = now;
    }

    private static String shortened(String reason) {
        return reason.length() <= MAX_ERROR_LENGTH ? reason : reason.substring(0, MAX_ERROR_LENGTH);
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

    Wording wording() {
        return wording;
    }

    String messageId() {
        return messageId;
    }

    State state() {
        return state;
    }

    Attempts attempts() {
        return attempts;
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

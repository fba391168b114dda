// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/** One message for one program, and what became of it. */
@Entity
class WebhookMessage {
    /** How long to wait after each attempt; behind the last one nothing more is tried: more than three days in all. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    private Webhook webhook;

    @Enumerated(EnumType.STRING)
    private News news;

    private long commitmentId;
    private int changeNumber;

    @Column(length = Length.LONG32)
    private String body;

    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;
    private Instant nextAttemptAt;
    private @Nullable String outcome;
    private @Nullable Instant endedAt;

    protected WebhookMessage() {}

    WebhookMessage(Webhook webhook, News news, long commitmentId, int changeNumber, String body, Instant at) {
        this.webhook = webhook;
        this.news = news;
        this.commitmentId = commitmentId;
        this.changeNumber = changeNumber;
        this.body = body;
        createdAt = at;
        state = State.WAITING;
        nextAttemptAt = at;
    }

    /** Keeps others from sending it until that moment. */
    void attempt(Instant until) {
        attempts++;
        nextAttemptAt = until;
    }

    void delivered(String answer, Instant at) {
        end(State.DELIVERED, answer, at);
    }

    /** It was not taken; tried again later, unless it was tried long enough. */
    void notTaken(String why, Instant at) {
        if (attempts > WAITS.size()) {
            giveUp(why, at);
        } else {
            outcome = why;
            nextAttemptAt = at.plus(WAITS.get(attempts - 1));
        }
    }

    void giveUp(String why, Instant at) {
        end(State.GIVEN_UP, why, at);
    }

    private void end(State how, String why, Instant at) {
        state = how;
        outcome = why;
        endedAt = at;
    }

    Long id() {
        return id;
    }

    Webhook webhook() {
        return webhook;
    }

    News news() {
        return news;
    }

    String body() {
        return body;
    }

    Instant createdAt() {
        return createdAt;
    }

    State state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    @Nullable
    String outcome() {
        return outcome;
    }

    enum State {
        WAITING,
        DELIVERED,
        GIVEN_UP
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a program wants to hear of news. */
@Entity
class Webhook {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long clientId;
    private String url;
    private String secret;
    private String createdBy;
    private Instant createdAt;
    private LocalDate createdOn;
    private @Nullable Instant revokedAt;

    protected Webhook() {}

    Webhook(long clientId, String url, String secret, String createdBy, Instant createdAt, LocalDate createdOn) {
        this.clientId = clientId;
        this.url = url;
        this.secret = secret;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        this.createdOn = createdOn;
    }

    void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    Long id() {
        return id;
    }

    /** The program that it belongs to. */
    long clientId() {
        return clientId;
    }

    String url() {
        return url;
    }

    String secret() {
        return secret;
    }

    /** What became late before this day is no news. */
    LocalDate createdOn() {
        return createdOn;
    }

    @Nullable
    Instant revokedAt() {
        return revokedAt;
    }
}

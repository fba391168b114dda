// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A program that uses the API with a token. Its role is what the token may be used for. */
@Entity
public class ApiClient {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable String ministryCode;
    private String createdBy;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant lastUsedAt;
    private @Nullable Instant revokedAt;

    protected ApiClient() {}

    ApiClient(
            String name,
            String tokenHash,
            Role role,
            @Nullable String ministryCode,
            String createdBy,
            Instant createdAt,
            Instant expiresAt) {
        this.name = name;
        this.tokenHash = tokenHash;
        this.role = role;
        this.ministryCode = ministryCode;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    void used(Instant at) {
        lastUsedAt = at;
    }

    void revoke(Instant at) {
        revokedAt = at;
    }

    /** Whether its token still opens anything. */
    boolean isValid(Instant now) {
        return revokedAt == null && expiresAt.isAfter(now);
    }

    Long id() {
        return id;
    }

    String name() {
        return name;
    }

    Role role() {
        return role;
    }

    @Nullable
    String ministryCode() {
        return ministryCode;
    }

    String createdBy() {
        return createdBy;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Instant lastUsedAt() {
        return lastUsedAt;
    }

    @Nullable
    Instant revokedAt() {
        return revokedAt;
    }
}

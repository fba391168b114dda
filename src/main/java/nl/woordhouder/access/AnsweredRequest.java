// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/** A request that named a key, and what was answered to it; while it is being answered there is no status. */
@Entity
class AnsweredRequest {
    @EmbeddedId
    private Key key;

    private String fingerprint;
    private @Nullable Integer status;
    private @Nullable String location;
    private @Nullable String entityTag;

    @Column(length = Length.LONG32)
    private @Nullable String body;

    private Instant askedAt;

    protected AnsweredRequest() {}

    AnsweredRequest(Key key, String fingerprint, Instant askedAt) {
        this.key = key;
        this.fingerprint = fingerprint;
        this.askedAt = askedAt;
    }

    /** Whether it asked the very same thing. */
    boolean asks(String otherFingerprint) {
        return fingerprint.equals(otherFingerprint);
    }

    void answer(int answered, @Nullable String where, @Nullable String tag, String json) {
        status = answered;
        location = where;
        entityTag = tag;
        body = json;
    }

    @Nullable
    Integer status() {
        return status;
    }

    @Nullable
    String location() {
        return location;
    }

    @Nullable
    String entityTag() {
        return entityTag;
    }

    @Nullable
    String body() {
        return body;
    }

    /** Who asked, and under which key of his own. */
    @Embeddable
    record Key(String account, String requestKey) implements Serializable {}
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A browser in which somebody is signed in. */
@Entity
class Session {
    @Id
    private String tokenHash;

    @ManyToOne(optional = false)
    private Account account;

    private Instant openedAt;
    private Instant seenAt;
    private @Nullable Instant previousVisitAt;

    protected Session() {}

    Session(String tokenHash, Account account, Instant openedAt) {
        this.tokenHash = tokenHash;
        this.account = account;
        this.openedAt = openedAt;
        seenAt = openedAt;
        previousVisitAt = account.lastVisitAt();
    }

    void seen(Instant at) {
        seenAt = at;
    }

    Account account() {
        return account;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant seenAt() {
        return seenAt;
    }

    /** When the account signed in the time before; null for the first time. */
    @Nullable
    Instant previousVisitAt() {
        return previousVisitAt;
    }
}

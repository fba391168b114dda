// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.woordhouder.web.RandomToken;
import org.jspecify.annotations.Nullable;

/** A list of the register that somebody keeps under a name (overzicht), and that programs may follow by a secret link. */
@Entity
class SavedList {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String account;
    private String name;
    private String filters;
    private @Nullable String token;
    private Instant createdAt;

    protected SavedList() {}

    SavedList(String account, String name, RegisterQuery query, Instant at) {
        this.account = account;
        this.name = name;
        filters = query.firstPage().text();
        createdAt = at;
    }

    void rename(String next) {
        name = next;
    }

    /** From now on whoever has the new link can follow the list; an earlier link stays shut. */
    void publish() {
        token = RandomToken.next();
    }

    /** Whoever had the link sees nothing any more. */
    void revoke() {
        token = null;
    }

    Long id() {
        return id;
    }

    /** The user name of whose list it is. */
    String account() {
        return account;
    }

    String name() {
        return name;
    }

    RegisterQuery query() {
        return RegisterQuery.ofText(filters);
    }

    /** The secret of its link; null when it has none. */
    @Nullable
    String token() {
        return token;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in. */
@Entity
public class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String username;
    private String displayName;
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable String ministryCode;
    private @Nullable String committee;
    private boolean active;
    private @Nullable Instant lastVisitAt;

    protected Account() {}

    /** An active account; the password is kept as a bcrypt hash only. */
    public Account(String username, String displayName, String password, Role role, @Nullable String ministryCode) {
        this.username = normalised(username);
        this.displayName = displayName;
        this.passwordHash = BcryptUtil.bcryptHash(password);
        this.role = role;
        this.ministryCode = ministryCode;
        this.active = true;
    }

    /** A user name as it is kept: whatever the case and the spaces around it. */
    static String normalised(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    void changePassword(String password) {
        passwordHash = BcryptUtil.bcryptHash(password);
    }

    void activate(boolean on) {
        active = on;
    }

    void visited(Instant at) {
        lastVisitAt = at;
    }

    boolean accepts(String password) {
        return BcryptUtil.matches(password, passwordHash);
    }

    String passwordHash() {
        return passwordHash;
    }

    @Nullable
    Instant lastVisitAt() {
        return lastVisitAt;
    }

    Long id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    public Role role() {
        return role;
    }

    public @Nullable String ministryCode() {
        return ministryCode;
    }

    public boolean active() {
        return active;
    }
}

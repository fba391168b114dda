// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;

/** Who sits at the desk now; {@code cdi:visitor} in templates. */
@Named("visitor")
@RequestScoped
public class Visitor {
    private final SecurityIdentity identity;

    Visitor(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /** The name that pages show; the account's name is in {@link #account()}. */
    public String name() {
        String shown = identity.getAttribute(SignedIn.DISPLAY_NAME);
        return shown == null ? account() : shown;
    }

    /** The account's name, which the history records as actor. Empty when nobody is signed in. */
    public String account() {
        return identity.isAnonymous() ? "" : identity.getPrincipal().getName();
    }

    /** In Dutch; empty when nobody is signed in. */
    public String role() {
        return identity.getRoles().stream().findFirst().orElse("");
    }

    /** Whether intake, review and decisions are allowed. */
    public boolean isClerk() {
        return identity.hasRole(Role.CLERK) || identity.hasRole(Role.ADMIN);
    }

    public boolean isAdmin() {
        return identity.hasRole(Role.ADMIN);
    }

    /** The TOOI code of the only ministry whose commitments may be read; empty when all may. */
    public Optional<String> onlyMinistry() {
        return Optional.ofNullable(identity.getAttribute(SignedIn.MINISTRY));
    }

    /** When this account signed in the time before; empty on its first visit. */
    public Optional<Instant> previousVisit() {
        return Optional.ofNullable(identity.getAttribute(SignedIn.PREVIOUS_VISIT));
    }
}

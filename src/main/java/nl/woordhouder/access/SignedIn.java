// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/** An account as the security identity of a request. */
final class SignedIn {
    /** The attribute of the identity that holds the name which pages show. */
    static final String DISPLAY_NAME = "displayName";

    /** The attribute with the TOOI code of the only ministry that may be read; absent when all may. */
    static final String MINISTRY = "ministry";

    /** The attribute with the moment of the visit before this one; absent on the first. */
    static final String PREVIOUS_VISIT = "previousVisit";

    private SignedIn() {}

    static SecurityIdentity in(Session session) {
        QuarkusSecurityIdentity.Builder identity = builder(session.account());
        if (session.previousVisitAt() != null) {
            identity.addAttribute(PREVIOUS_VISIT, session.previousVisitAt());
        }
        return identity.build();
    }

    /** A program that uses the API; the history shows it by the name of its connection. */
    static SecurityIdentity as(ApiClient client) {
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("koppeling " + client.name()))
                .addRole(client.role().dutch());
        if (client.role() == Role.MINISTERIE) {
            identity.addAttribute(MINISTRY, client.ministryCode());
        }
        return identity.build();
    }

    private static QuarkusSecurityIdentity.Builder builder(Account account) {
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(account.username()))
                .addRole(account.role().dutch())
                .addAttribute(DISPLAY_NAME, account.displayName());
        if (account.role() == Role.MINISTERIE) {
            identity.addAttribute(MINISTRY, account.ministryCode());
        }
        return identity;
    }
}

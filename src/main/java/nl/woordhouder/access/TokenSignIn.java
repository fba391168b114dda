// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks up the program behind a token on each request, so that a withdrawn token is out at once. */
@ApplicationScoped
class TokenSignIn implements IdentityProvider<TokenRequest> {
    private final ApiClients clients;

    TokenSignIn(ApiClients clients) {
        this.clients = clients;
    }

    @Override
    public Class<TokenRequest> getRequestType() {
        return TokenRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TokenRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(
                () -> clients.find(request.token()).map(SignedIn::as).orElseThrow(AuthenticationFailedException::new));
    }
}

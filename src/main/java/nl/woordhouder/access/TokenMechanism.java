// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.woordhouder.web.BearerToken;

/** Who sends a request to the API, by the token in its header (RFC 6750). A token opens no pages. */
@ApplicationScoped
class TokenMechanism implements HttpAuthenticationMechanism {

    /** Before the cookie: a request that shows a token means the token. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        String token = BearerToken.of(request);
        if (token == null) {
            return Uni.createFrom().nullItem();
        }
        // A token that opens nothing is refused further on, where the answer can be a problem.
        return providers
                .authenticate(new TokenRequest(token))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    /** Tells a program to show a token; pages leave it to the cookie. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return BearerToken.concerns(request)
                ? Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"))
                : Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenRequest.class);
    }
}

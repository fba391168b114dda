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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.woordhouder.web.DeskCookie;
import nl.woordhouder.web.UnsentForm;

/**
 * Who sends a request, by the cookie of the session. Not the form sign-in of Quarkus: its cookie cannot be withdrawn on
 * the server, so that a copy of it would outlive signing out (docs/decisions/0004-sessions-in-the-database.md).
 */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {
    static final String COOKIE = "sessie";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        String token = DeskCookie.of(request, COOKIE).value();
        if (token == null) {
            return Uni.createFrom().nullItem();
        }
        // A session that is over is no failure: the sign-in page must still open.
        return providers
                .authenticate(new SessionRequest(token))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    /** Sends a reader to the sign-in page, and from there back to where he was going. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        boolean reading = request.request().method().name().equals("GET");
        String back = reading ? request.request().uri() : UnsentForm.pageOf(request);
        String location = "/inloggen?terug=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        return Uni.createFrom().item(new ChallengeData(302, "Location", location));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class);
    }
}

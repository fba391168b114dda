// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.woordhouder.web.FormErrors;
import nl.woordhouder.web.UnsentForm;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Who sends a form when his session is over signs in on the page that answers it, and loses nothing of what he typed.
 * Everything else is answered as the way of signing in wants it.
 */
class ExpiredSession {
    private final HttpAuthenticator authenticator;

    ExpiredSession(HttpAuthenticator authenticator) {
        this.authenticator = authenticator;
    }

    @ServerExceptionMapper
    Uni<Response> answer(UnauthorizedException refused, RoutingContext request) {
        return UnsentForm.in(request)
                .chain(form -> form.map(kept -> Uni.createFrom().item(signInFirst(kept)))
                        .orElseGet(() -> authenticator.getChallenge(request).map(ExpiredSession::challenge)));
    }

    private static Response signInFirst(UnsentForm kept) {
        return Response.status(Response.Status.UNAUTHORIZED)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(SignInPage.Templates.form("", kept.from(), kept, new FormErrors())
                        .render())
                .build();
    }

    private static Response challenge(ChallengeData challenge) {
        Response.ResponseBuilder response = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> response.header(name.toString(), value));
        return response.build();
    }
}

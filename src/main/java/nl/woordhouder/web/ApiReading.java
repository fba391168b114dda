// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Lets everybody read through the API, unless it was closed: then only who is signed in. A token that opens nothing is
 * refused in either case, so that nobody takes what a stranger sees for what the token should show.
 */
class ApiReading {
    private final ApiConfig config;
    private final SecurityIdentity visitor;

    ApiReading(ApiConfig config, SecurityIdentity visitor) {
        this.config = config;
        this.visitor = visitor;
    }

    @ServerRequestFilter
    void refuseStrangers(ContainerRequestContext request) {
        if (!visitor.isAnonymous() || !Api.owns("/" + request.getUriInfo().getPath())) {
            return;
        }
        if (BearerToken.isShown(request.getHeaderString(HttpHeaders.AUTHORIZATION))) {
            throw new ApiProblem(Problem.of(
                    401, "Dit token is onbekend, verlopen of ingetrokken. Vraag de beheerder om een nieuw token."));
        }
        if (!config.open()) {
            throw new ApiProblem(Api.problem(401));
        }
    }
}

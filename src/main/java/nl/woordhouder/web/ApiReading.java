// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets everybody read through the API, unless it was closed: then only who is signed in. */
class ApiReading {
    private final ApiConfig config;
    private final SecurityIdentity visitor;

    ApiReading(ApiConfig config, SecurityIdentity visitor) {
        this.config = config;
        this.visitor = visitor;
    }

    @ServerRequestFilter
    void refuseStrangers(ContainerRequestContext request) {
        if (!config.open()
                && visitor.isAnonymous()
                && Api.owns("/" + request.getUriInfo().getPath())) {
            throw new ApiProblem(Api.problem(401));
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Sees to it that whatever fails under {@code /v1} answers with a problem, whoever noticed the failure. */
class ApiFailures {

    @ServerExceptionMapper
    Response answer(ApiProblem refused) {
        return Response.status(refused.problem().status())
                .type(Problem.MEDIA_TYPE)
                .entity(refused.problem())
                .build();
    }

    @ServerResponseFilter
    void describe(ContainerRequestContext request, ContainerResponseContext response) {
        int status = response.getStatus();
        if (status < 400
                || response.getEntity() instanceof Problem
                || !Api.owns("/" + request.getUriInfo().getPath())) {
            return;
        }
        Problem problem = Api.problem(status);
        if (status == 405) {
            String methods = ApiMethods.of("/" + request.getUriInfo().getPath().replaceFirst("^/+", ""));
            response.getHeaders().putSingle(HttpHeaders.ALLOW, methods);
            problem = Problem.of(405, "Dit adres kent alleen: " + methods + ".");
        }
        response.setEntity(problem, null, MediaType.valueOf(Problem.MEDIA_TYPE));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** A page for every answer of a page that failed without words of its own; and no page stays behind in a cache. */
class PageFailures {

    @ServerResponseFilter
    void describe(ContainerRequestContext request, ContainerResponseContext response) {
        if (Api.owns("/" + request.getUriInfo().getPath())) {
            return;
        }
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        if (response.getStatus() >= 400 && !response.hasEntity()) {
            String page = ErrorPage.html(Trouble.of(response.getStatus()), null);
            response.setEntity(page, null, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Bounds the requests of each client to the API and says in every answer what is left, with the header fields of the IETF
 * draft "RateLimit header fields for HTTP" (draft-ietf-httpapi-ratelimit-headers-10).
 */
class ApiQuotaFilter {
    private static final String LEFT = ApiQuotaFilter.class.getName();
    private static final String POLICY = "\"minuut\"";

    private final ApiConfig config;
    private final ApiQuota quota;
    private final SecurityIdentity visitor;
    private final HttpServerRequest connection;

    ApiQuotaFilter(ApiConfig config, ApiQuota quota, SecurityIdentity visitor, HttpServerRequest connection) {
        this.config = config;
        this.quota = quota;
        this.visitor = visitor;
        this.connection = connection;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    void count(ContainerRequestContext request) {
        if (config.requestsPerMinute() == 0
                || !Api.owns("/" + request.getUriInfo().getPath())) {
            return;
        }
        ConsumptionProbe left = quota.take(client());
        request.setProperty(LEFT, left);
        if (!left.isConsumed()) {
            throw new ApiProblem(
                    Problem.of(
                            429,
                            "Meer dan " + config.requestsPerMinute()
                                    + " verzoeken in een minuut. Wacht zolang als Retry-After zegt."
                                    + " Wie het hele register wil, leest het in één keer als text/csv, of volgt /v1/wijzigingen."));
        }
    }

    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(LEFT) instanceof ConsumptionProbe left)) {
            return;
        }
        response.getHeaders()
                .putSingle(
                        "RateLimit-Policy",
                        POLICY + ";q=" + config.requestsPerMinute() + ";w=" + ApiQuota.WINDOW.toSeconds());
        response.getHeaders()
                .putSingle(
                        "RateLimit",
                        POLICY + ";r=" + left.getRemainingTokens() + ";t=" + seconds(left.getNanosToWaitForReset()));
        if (!left.isConsumed()) {
            response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, seconds(left.getNanosToWaitForRefill()));
        }
    }

    /** Who is known counts by name, wherever he calls from; all strangers at one address count as one. */
    private String client() {
        return visitor.isAnonymous()
                ? "@" + connection.remoteAddress().hostAddress()
                : visitor.getPrincipal().getName();
    }

    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos) + 1;
    }
}

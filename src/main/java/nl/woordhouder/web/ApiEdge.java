// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * The edge of the API outside the resources: what no resource sees is refused here, and whatever fails before or beside
 * the resources becomes a problem.
 */
@ApplicationScoped
class ApiEdge {
    private static final Logger LOG = Logger.getLogger(ApiEdge.class);
    private static final String DOCUMENT = "/v1/openapi.json";
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final int LONGEST_ADDRESS = 8_000;

    private final ObjectMapper json;
    private final VertxHttpConfig config;

    ApiEdge(ObjectMapper json, VertxHttpConfig config) {
        this.json = json;
        this.config = config;
    }

    void guard(@Observes Router router) {
        // Directly behind the handler that sets the headers of every response, before all others.
        router.route().order(Integer.MIN_VALUE + 1).handler(this::inspect).failureHandler(this::explain);
        // Behind everything else: nobody answered.
        router.route().last().handler(this::nothingHere);
        // A path so broken that no handler was tried for it.
        router.errorHandler(400, this::unroutable);
    }

    private void inspect(RoutingContext context) {
        String address = context.request().uri();
        String path = context.request().path();
        if (address.length() > LONGEST_ADDRESS) {
            context.fail(414);
        } else if (path == null || !isReadable(address)) {
            context.fail(400);
        } else if (Api.owns(path) && (path.endsWith("/") || path.startsWith(DOCUMENT + "."))) {
            answer(context, 404);
        } else if (path.equals(DOCUMENT) && !READING.contains(context.request().method())) {
            context.response().putHeader(HttpHeaders.ALLOW, Api.READING);
            answer(context, 405);
        } else {
            context.next();
        }
    }

    private static boolean isReadable(String address) {
        try {
            return new URI(address).getRawPath() != null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    private void nothingHere(RoutingContext context) {
        if (concernsApi(context)) {
            answer(context, 404);
        } else {
            context.next();
        }
    }

    private void explain(RoutingContext context) {
        if (!concernsApi(context) || context.response().ended()) {
            context.next();
            return;
        }
        int status = FullDisk.isCauseOf(context.failure()) ? FullDisk.STATUS : context.statusCode();
        status = status < 400 ? 500 : status;
        if (status >= 500) {
            LOG.error("A request to the API failed", context.failure());
        }
        answer(context, status);
    }

    private void unroutable(RoutingContext context) {
        config.header().forEach((name, header) -> {
            if (header.path().equals("/*") || header.path().equals("/v1/*")) {
                context.response().putHeader(name, header.value());
            }
        });
        answer(context, 400);
    }

    private void answer(RoutingContext context, int status) {
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(text(Api.problem(status)));
    }

    private String text(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
    }

    private static boolean concernsApi(RoutingContext context) {
        String path = context.request().path();
        return path != null && Api.owns(path);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The edge of the pages outside the resources: whatever fails there is answered with a page in Dutch. */
@ApplicationScoped
class PageEdge {
    private static final Logger LOG = Logger.getLogger(PageEdge.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int REFERENCE_BYTES = 4;

    private final CurrentVertxRequest current;
    private final CurrentIdentityAssociation identity;
    private final long largestBody;

    PageEdge(CurrentVertxRequest current, CurrentIdentityAssociation identity, VertxHttpConfig config) {
        this.current = current;
        this.identity = identity;
        largestBody = config.limits().maxBodySize().map(MemorySize::asLongValue).orElse(Long.MAX_VALUE);
    }

    void guard(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 2).failureHandler(this::explain);
        // Directly before Quarkus refuses the same, with an empty answer and a closed connection.
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(this::refuseTooLarge);
        router.route().last().handler(context -> answer(context, 404, null));
    }

    /** The body is let in and dropped: a browser reads no answer before it has sent everything. */
    private void refuseTooLarge(RoutingContext context) {
        String declared = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (declared == null || Long.parseLong(declared) <= largestBody) {
            context.next();
            return;
        }
        context.request().resume();
        context.fail(413);
    }

    private void explain(RoutingContext context) {
        Throwable failure = context.failure();
        boolean asksToSignIn = failure instanceof UnauthorizedException || failure instanceof AuthenticationException;
        if (asksToSignIn
                || Api.owns(context.request().path())
                || context.response().headWritten()) {
            context.next();
            return;
        }
        int status = context.statusCode() < 400 ? 500 : context.statusCode();
        if (failure instanceof ForbiddenException) {
            status = 403;
        } else if (FullDisk.isCauseOf(failure)) {
            status = FullDisk.STATUS;
        }
        String reference = null;
        if (status >= 500) {
            reference = reference();
            LOG.errorf(
                    failure,
                    "Fault %s: %s %s",
                    reference,
                    context.request().method(),
                    context.request().path());
        }
        answer(context, status, reference);
    }

    /** Never on the thread that serves all connections: looking up who is signed in may wait for the database. */
    private void answer(RoutingContext context, int status, @Nullable String reference) {
        if (Context.isOnEventLoopThread()) {
            context.vertx()
                    .executeBlocking(() -> rendered(context, status, reference), false)
                    .onSuccess(page -> send(context, status, page))
                    .onFailure(fault -> {
                        LOG.error("The page that explains a failure cannot be shown", fault);
                        context.response().setStatusCode(500).end();
                    });
        } else {
            send(context, status, rendered(context, status, reference));
        }
    }

    private static void send(RoutingContext context, int status, String page) {
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(page);
    }

    /** The frame needs a request to stand in: its own, for that of the failure may be over or not have begun. */
    private String rendered(RoutingContext context, int status, @Nullable String reference) {
        ManagedContext request = Arc.container().requestContext();
        ContextState outer = request.getStateIfActive();
        request.activate(null);
        try {
            current.setCurrent(context);
            if (context.user() instanceof QuarkusHttpUser user) {
                identity.setIdentity(user.getSecurityIdentity());
            }
            return ErrorPage.html(Trouble.of(status), reference);
        } finally {
            request.terminate();
            if (outer != null) {
                request.activate(outer);
            }
        }
    }

    private static String reference() {
        byte[] bytes = new byte[REFERENCE_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

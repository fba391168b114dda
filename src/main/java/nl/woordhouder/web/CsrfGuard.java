// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a change that does not come from a form of ours. JSON, bytes that are said to be bytes, and what shows a token are
 * exempt: a browser does not let another site send those without asking first, and nobody here answers that question.
 */
class CsrfGuard {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    private static final Trouble EXPIRED = new Trouble(
            "Dit formulier is verlopen", "Er is niets gewijzigd. Ga terug, ververs de pagina en probeer het opnieuw.");

    private final CsrfToken token;

    CsrfGuard(CsrfToken token) {
        this.token = token;
    }

    @ServerRequestFilter
    @WithFormRead
    Optional<Response> refuseForgery(ContainerRequestContext request, ResourceInfo target) {
        if (isExempt(target)
                || HARMLESS.contains(request.getMethod())
                || isAskedFor(request.getMediaType())
                || BearerToken.isShown(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                || token.matches(given())) {
            return Optional.empty();
        }
        String page = ErrorPage.html(EXPIRED, null);
        return Optional.of(Response.status(Response.Status.FORBIDDEN)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page)
                .build());
    }

    private static boolean isExempt(ResourceInfo target) {
        Method method = target.getResourceMethod();
        return method != null && method.isAnnotationPresent(WithoutFormToken.class);
    }

    /** Types that a browser sends to another site only after asking it. */
    private static boolean isAskedFor(@Nullable MediaType type) {
        return type != null
                && !type.isWildcardType()
                && (MediaType.APPLICATION_JSON_TYPE.isCompatible(type)
                        || MediaType.APPLICATION_OCTET_STREAM_TYPE.isCompatible(type));
    }

    private static @Nullable String given() {
        return (String) CurrentRequestManager.get().getFormParameter(CsrfToken.FIELD, true, false);
    }
}

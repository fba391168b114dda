// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** The token that a program shows with a request to the API (RFC 6750). */
public final class BearerToken {
    private static final String SCHEME = "Bearer ";

    private BearerToken() {}

    /** The token; null when there is none or the request is not to the API. */
    public static @Nullable String of(RoutingContext request) {
        String header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        return concerns(request) && isShown(header)
                ? header.substring(SCHEME.length()).strip()
                : null;
    }

    /** Whether a token could serve here at all. */
    public static boolean concerns(RoutingContext request) {
        String path = request.request().path();
        return path != null && Api.owns(path);
    }

    /** Whether the Authorization header shows a token. */
    static boolean isShown(@Nullable String header) {
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }
}

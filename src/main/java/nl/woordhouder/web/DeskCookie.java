// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/**
 * The cookies of the desk: for this host only, out of reach of scripts and of other sites. Over https they carry the
 * {@code __Host-} prefix; on http (the embedded default on one's own machine) browsers would refuse that.
 */
public final class DeskCookie {
    private final RoutingContext request;
    private final String name;

    private DeskCookie(RoutingContext request, String name) {
        this.request = request;
        this.name = (request.request().isSSL() ? "__Host-" : "") + "woordhouder-" + name;
    }

    /** The cookie of this name, whether the request carries it or not. */
    public static DeskCookie of(RoutingContext request, String name) {
        return new DeskCookie(request, name);
    }

    /** Its value in the request; null when absent. */
    public @Nullable String value() {
        Cookie cookie = request.request().getCookie(name);
        return cookie == null ? null : cookie.getValue();
    }

    /** Sends it with the response; it lasts as long as the browser is open. */
    public void send(String value) {
        request.response().addCookie(cookie(value));
    }

    public void remove() {
        request.response().addCookie(cookie("").setMaxAge(0));
    }

    private Cookie cookie(String value) {
        return Cookie.cookie(name, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.STRICT)
                .setSecure(request.request().isSSL());
    }
}

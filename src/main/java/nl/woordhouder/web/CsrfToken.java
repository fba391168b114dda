// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * The secret that a browser got in a cookie and that every form sends back: another site can make the browser send the
 * cookie, but cannot read it to fill in the form.
 */
@RequestScoped
class CsrfToken {
    static final String FIELD = "csrf";
    static final String COOKIE = "csrf";

    private final CurrentVertxRequest current;
    private @Nullable String fresh;

    CsrfToken(CurrentVertxRequest current) {
        this.current = current;
    }

    /** The value for a form; makes and sends one when the browser has none yet. */
    String value() {
        String known = cookie().value();
        if (fresh == null && known != null && !known.isEmpty()) {
            return known;
        }
        if (fresh == null) {
            renew();
        }
        return fresh;
    }

    /** Makes and sends another, which counts from now on. */
    void renew() {
        fresh = RandomToken.next();
        cookie().send(fresh);
    }

    /** Whether a form brought back what the cookie holds. */
    boolean matches(@Nullable String given) {
        String known = cookie().value();
        return given != null
                && known != null
                && !known.isEmpty()
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), known.getBytes(StandardCharsets.UTF_8));
    }

    private DeskCookie cookie() {
        return DeskCookie.of(current.getCurrent(), COOKIE);
    }
}

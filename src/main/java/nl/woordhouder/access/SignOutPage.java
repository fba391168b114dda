// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.woordhouder.web.DeskCookie;
import nl.woordhouder.web.Frame;

/** Signing out: the session is over on the server too. */
@Path("/uitloggen")
public class SignOutPage {
    private final Sessions sessions;
    private final Frame frame;

    SignOutPage(Sessions sessions, Frame frame) {
        this.sessions = sessions;
        this.frame = frame;
    }

    @POST
    @Authenticated
    public Response signOut(RoutingContext request) {
        DeskCookie cookie = DeskCookie.of(request, SessionMechanism.COOKIE);
        sessions.close(cookie.value());
        cookie.remove();
        frame.renewToken();
        return frame.then("/inloggen", "U bent uitgelogd.");
    }
}

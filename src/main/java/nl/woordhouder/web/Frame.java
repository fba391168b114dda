// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import nl.woordhouder.calendar.BusinessTime;
import org.jspecify.annotations.Nullable;

/** What the frame around every page needs ({@code cdi:frame} in templates), and the way from a form back to a page. */
@Named("frame")
@RequestScoped
public class Frame {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Dutch.LOCALE);

    private final CurrentVertxRequest current;
    private final CsrfToken token;
    private final BusinessTime time;
    private @Nullable String notice;

    Frame(CurrentVertxRequest current, CsrfToken token, BusinessTime time) {
        this.current = current;
        this.token = token;
        this.time = time;
    }

    /** Answers a form: go on to a page of this application and tell there, once, what was done. */
    public Response then(String path, String notice) {
        byte[] utf8 = notice.getBytes(StandardCharsets.UTF_8);
        noticeCookie().send(Base64.getUrlEncoder().withoutPadding().encodeToString(utf8));
        return Response.seeOther(URI.create(path)).build();
    }

    /** What the last form did; null when there is nothing to tell. The next page does not tell it again. */
    public @Nullable String notice() {
        String sent = noticeCookie().value();
        if (sent != null && !sent.isEmpty()) {
            noticeCookie().remove();
            notice = decoded(sent);
        }
        return notice;
    }

    private static @Nullable String decoded(String sent) {
        try {
            return new String(Base64.getUrlDecoder().decode(sent), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    /** Whether the page belongs to the section that starts at this path. */
    public boolean at(String section) {
        String path = current.getCurrent().normalizedPath();
        return path.equals(section) || (section.length() > 1 && path.startsWith(section + "/"));
    }

    /** A moment in the business zone: "wo 11 feb. 2026, 09:00". */
    public String moment(Instant at) {
        return Dutch.dutch(time.dayOf(at)) + ", "
                + LocalTime.ofInstant(at, time.zone()).format(CLOCK);
    }

    public String tokenField() {
        return CsrfToken.FIELD;
    }

    public String token() {
        return token.value();
    }

    /** From now on another token: whoever knew the one from before signing in or out has nothing. */
    public void renewToken() {
        token.renew();
    }

    private DeskCookie noticeCookie() {
        return DeskCookie.of(current.getCurrent(), "melding");
    }
}

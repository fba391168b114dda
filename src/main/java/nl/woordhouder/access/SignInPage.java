// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import nl.woordhouder.web.DeskCookie;
import nl.woordhouder.web.FormErrors;
import nl.woordhouder.web.Frame;
import nl.woordhouder.web.UnsentForm;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Signing in. */
@Path("/inloggen")
@Produces(MediaType.TEXT_HTML)
public class SignInPage {
    private static final URI HOME = URI.create("/");
    private static final int TOO_MANY_REQUESTS = 429;

    private final PasswordCheck passwords;
    private final Sessions sessions;
    private final Frame frame;

    SignInPage(PasswordCheck passwords, Sessions sessions, Frame frame) {
        this.passwords = passwords;
        this.sessions = sessions;
        this.frame = frame;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance form(String name, String back, UnsentForm kept, FormErrors errors);

        static native TemplateInstance resume(UnsentForm kept);
    }

    @GET
    @PermitAll
    public TemplateInstance form(@RestQuery("terug") @DefaultValue("/") String back) {
        return Templates.form("", localPath(back).toString(), UnsentForm.NONE, new FormErrors());
    }

    @POST
    @PermitAll
    public Response signIn(
            @RestForm("naam") @DefaultValue("") String name,
            @RestForm("wachtwoord") @DefaultValue("") String password,
            @RestForm("terug") @DefaultValue("/") String back,
            MultivaluedMap<String, String> fields,
            RoutingContext request) {
        UnsentForm kept = kept(fields, back);
        String address = request.request().remoteAddress().hostAddress();
        PasswordCheck.Outcome outcome = passwords.attempt(name, password, address);
        if (outcome instanceof PasswordCheck.Outcome.Accepted accepted) {
            DeskCookie.of(request, SessionMechanism.COOKIE).send(sessions.open(accepted.username()));
            frame.renewToken();
            return kept.isEmpty()
                    ? Response.seeOther(localPath(back)).build()
                    : Response.ok(Templates.resume(kept)).build();
        }
        boolean wait = outcome instanceof PasswordCheck.Outcome.Wait;
        String message = wait
                ? "Te veel mislukte pogingen. Wacht een kwartier en probeer het opnieuw."
                : "Deze gebruikersnaam en dit wachtwoord horen niet bij elkaar. Probeer het opnieuw.";
        FormErrors errors = new FormErrors().add("naam", message);
        return Response.status(wait ? TOO_MANY_REQUESTS : Response.Status.UNAUTHORIZED.getStatusCode())
                .entity(Templates.form(name, localPath(back).toString(), kept, errors))
                .build();
    }

    /** The form that was not sent because the session was over; none when this is an ordinary sign-in. */
    private static UnsentForm kept(MultivaluedMap<String, String> fields, String back) {
        String path = localPath(Objects.requireNonNullElse(fields.getFirst("bewaard-voor"), ""))
                .toString();
        return path.equals(HOME.toString())
                ? UnsentForm.NONE
                : new UnsentForm(
                        path,
                        fields.containsKey("bewaard-met-bestanden"),
                        Objects.requireNonNullElse(fields.getFirst("bewaard"), ""),
                        localPath(back).toString());
    }

    /** Only a path of this application: never on to another site. What cannot be read leads to the first page. */
    private static URI localPath(String path) {
        boolean local = path.matches("/(?![/\\\\])[\\x21-\\x7e]*") && !path.startsWith("/inloggen");
        try {
            return local ? new URI(path) : HOME;
        } catch (URISyntaxException unreadable) {
            return HOME;
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.woordhouder.web.DeskCookie;
import nl.woordhouder.web.FormErrors;
import nl.woordhouder.web.Frame;
import org.jboss.resteasy.reactive.RestForm;

/** The visitor's own password. Whoever changes it proves to know the one of now, and is signed out everywhere else. */
@Path("/wachtwoord")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class PasswordPage {
    private static final String CURRENT = "huidig";
    private static final String NEXT = "nieuw";

    private final PasswordCheck passwords;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Visitor visitor;
    private final Frame frame;

    PasswordPage(PasswordCheck passwords, Accounts accounts, Sessions sessions, Visitor visitor, Frame frame) {
        this.passwords = passwords;
        this.accounts = accounts;
        this.sessions = sessions;
        this.visitor = visitor;
        this.frame = frame;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance form(String name, FormErrors errors);
    }

    @GET
    public TemplateInstance form() {
        return Templates.form(visitor.account(), new FormErrors());
    }

    @POST
    public Response change(
            @RestForm(CURRENT) @DefaultValue("") String current,
            @RestForm(NEXT) @DefaultValue("") String next,
            RoutingContext request) {
        FormErrors errors = new FormErrors();
        PasswordRule.problem(next).ifPresent(problem -> errors.add(NEXT, problem));
        if (errors.isEmpty()) {
            prove(current, request.request().remoteAddress().hostAddress(), errors);
        }
        if (!errors.isEmpty()) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(Templates.form(visitor.account(), errors))
                    .build();
        }
        accounts.changeOwnPassword(visitor.account(), next);
        DeskCookie.of(request, SessionMechanism.COOKIE).send(sessions.open(visitor.account()));
        frame.renewToken();
        return frame.then("/", "Uw wachtwoord is gewijzigd. Op andere apparaten bent u uitgelogd.");
    }

    /** Slowed down as signing in is: a desk that was left open is no place to guess either. */
    private void prove(String current, String address, FormErrors errors) {
        PasswordCheck.Outcome outcome = passwords.attempt(visitor.account(), current, address);
        if (outcome instanceof PasswordCheck.Outcome.Wait) {
            errors.add(CURRENT, "Te veel mislukte pogingen. Wacht een kwartier en probeer het opnieuw.");
        } else if (!(outcome instanceof PasswordCheck.Outcome.Accepted)) {
            errors.add(CURRENT, "Dit is niet uw huidige wachtwoord. Probeer het opnieuw.");
        }
    }
}

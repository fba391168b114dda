// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import io.quarkus.panache.common.Sort;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.ministry.Ministry;
import nl.woordhouder.web.Choice;
import nl.woordhouder.web.FormErrors;
import nl.woordhouder.web.Frame;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Who can sign in, and as what. */
@Path("/beheer/gebruikers")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ADMIN)
public class AccountsPage {
    private static final String HERE = "/beheer/gebruikers";

    private final Accounts accounts;
    private final AccountRepository repository;
    private final Ministries ministries;
    private final Visitor visitor;
    private final Frame frame;

    AccountsPage(Accounts accounts, AccountRepository repository, Ministries ministries, Visitor visitor, Frame frame) {
        this.accounts = accounts;
        this.repository = repository;
        this.ministries = ministries;
        this.visitor = visitor;
        this.frame = frame;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(
                List<AccountLine> accounts,
                AccountForm form,
                List<Choice> roles,
                List<Choice> ministries,
                FormErrors errors);
    }

    @GET
    public TemplateInstance list() {
        return page(AccountForm.EMPTY, new FormErrors());
    }

    @POST
    public Response add(
            @RestForm(Accounts.NAME) @DefaultValue("") String username,
            @RestForm(Accounts.DISPLAY_NAME) @DefaultValue("") String displayName,
            @RestForm(Accounts.ROLE) @DefaultValue("") String role,
            @RestForm(Accounts.MINISTRY) @DefaultValue("") String ministry,
            @RestForm(Accounts.PASSWORD) @DefaultValue("") String password) {
        AccountForm form = new AccountForm(username, displayName, role, ministry);
        FormErrors errors = new FormErrors();
        accounts.add(form, Role.ofDutch(role).orElse(null), ministry, password, errors);
        return answer(form, errors, displayName.strip() + " kan nu inloggen als " + Account.normalised(username) + ".");
    }

    @POST
    @Path("{id}/toegang")
    public Response activate(@RestPath long id, @RestForm("actief") boolean on) {
        FormErrors errors = new FormErrors();
        accounts.activate(id, on, visitor.account(), errors);
        return answer(AccountForm.EMPTY, errors, on ? "Het account is aangezet." : "Het account is uitgezet.");
    }

    @POST
    @Path("{id}/wachtwoord")
    public Response changePassword(@RestPath long id, @RestForm(Accounts.PASSWORD) @DefaultValue("") String password) {
        FormErrors errors = new FormErrors();
        accounts.changePassword(id, password, errors);
        return answer(
                AccountForm.EMPTY, errors, "Het wachtwoord is gewijzigd. Wie ermee was ingelogd, is nu uitgelogd.");
    }

    private Response answer(AccountForm form, FormErrors errors, String done) {
        return errors.isEmpty()
                ? frame.then(HERE, done)
                : Response.status(Response.Status.BAD_REQUEST)
                        .entity(page(form, errors))
                        .build();
    }

    private TemplateInstance page(AccountForm form, FormErrors errors) {
        List<AccountLine> lines =
                repository.listAll(Sort.by("username")).stream().map(this::line).toList();
        List<Choice> roles = Arrays.stream(Role.values())
                .map(role -> new Choice(role.dutch(), role.dutch(), role.dutch().equals(form.role())))
                .toList();
        return Templates.list(lines, form, roles, ministryChoices(form), errors);
    }

    private List<Choice> ministryChoices(AccountForm form) {
        return Choice.optional("geen", ministries.all(), Ministry::code, Ministry::label, form.ministry()::equals);
    }

    private AccountLine line(Account account) {
        return new AccountLine(
                account.id(),
                account.username(),
                account.displayName(),
                account.role().dutch(),
                ministries
                        .byCode(account.ministryCode())
                        .map(Ministry::abbreviation)
                        .orElse(null),
                account.active(),
                account.lastVisitAt() == null ? null : frame.moment(account.lastVisitAt()));
    }
}

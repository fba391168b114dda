// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.web.FormErrors;
import org.jspecify.annotations.Nullable;

/** Changes to accounts, each refused with a reason at the field when it cannot be. */
@ApplicationScoped
@Transactional
class Accounts {
    static final String NAME = "gebruikersnaam";
    static final String DISPLAY_NAME = "naam";
    static final String PASSWORD = "wachtwoord";
    static final String ROLE = "rol";
    static final String MINISTRY = "ministerie";

    private static final String NAME_RULE = "[a-z0-9][a-z0-9._-]{1,79}";

    private final AccountRepository accounts;
    private final Sessions sessions;
    private final Ministries ministries;

    Accounts(AccountRepository accounts, Sessions sessions, Ministries ministries) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.ministries = ministries;
    }

    /**
     * Adds an account.
     *
     * @param ministryCode TOOI code; only for {@link Role#MINISTERIE}, which needs it
     */
    void add(AccountForm form, @Nullable Role role, @Nullable String ministryCode, String password, FormErrors errors) {
        String name = Account.normalised(form.username());
        if (!name.matches(NAME_RULE)) {
            errors.add(NAME, "Gebruik 2 tot 80 kleine letters, cijfers, punten of streepjes.");
        } else if (accounts.byUsername(name).isPresent()) {
            errors.add(NAME, "Deze gebruikersnaam is al in gebruik. Kies een andere.");
        }
        if (form.displayName().isBlank() || form.displayName().length() > 120) {
            errors.add(DISPLAY_NAME, "Vul een naam in van ten hoogste 120 tekens.");
        }
        if (role == null) {
            errors.add(ROLE, "Kies een rol.");
        }
        boolean ministerial = role == Role.MINISTERIE;
        if (ministerial && ministries.byCode(ministryCode).isEmpty()) {
            errors.add(MINISTRY, "Kies het ministerie waarvan deze gebruiker de toezeggingen ziet.");
        }
        PasswordRule.problem(password).ifPresent(problem -> errors.add(PASSWORD, problem));
        if (errors.isEmpty()) {
            accounts.persist(
                    new Account(name, form.displayName().strip(), password, role, ministerial ? ministryCode : null));
        }
    }

    /** Lets an account in, or shuts it out at once; somebody cannot shut out himself. */
    void activate(long id, boolean on, String actor, FormErrors errors) {
        Optional<Account> account = accounts.findByIdOptional(id);
        if (account.isEmpty()) {
            errors.add("Deze gebruiker bestaat niet meer.");
        } else if (!on && account.get().username().equals(actor)) {
            errors.add("U kunt uw eigen account niet uitzetten. Vraag een andere beheerder.");
        } else {
            account.get().activate(on);
            if (!on) {
                sessions.closeAll(account.get());
            }
        }
    }

    /** Gives somebody the password that they chose and ends all their sessions. */
    void changeOwnPassword(String username, String password) {
        Account account = accounts.byUsername(username).orElseThrow();
        account.changePassword(password);
        sessions.closeAll(account);
    }

    /** Gives an account another password and ends its sessions. */
    void changePassword(long id, String password, FormErrors errors) {
        Optional<Account> account = accounts.findByIdOptional(id);
        if (account.isEmpty()) {
            errors.add("Deze gebruiker bestaat niet meer.");
        }
        PasswordRule.problem(password).ifPresent(problem -> errors.add("nieuw-" + id, problem));
        if (errors.isEmpty()) {
            account.orElseThrow().changePassword(password);
            sessions.closeAll(account.orElseThrow());
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The people of the demonstration, one for each role. Their passwords are known to everybody: a start outside the
 * demonstration shuts out those that still have them.
 */
@ApplicationScoped
class DemoAccounts {
    private static final Logger LOG = Logger.getLogger(DemoAccounts.class);
    private static final List<Person> PEOPLE = List.of(
            new Person("anna", "Anna de Wit", Role.GRIFFIE, null),
            new Person("bram", "Bram Postma", Role.BEHEERDER, null),
            new Person("lies", "Lies Hofman", Role.LEZER, null),
            new Person("mees", "Mees van Dam", Role.MINISTERIE, "mnre1013"));

    private final AccountRepository accounts;
    private final Sessions sessions;
    private final boolean demo;

    DemoAccounts(
            AccountRepository accounts, Sessions sessions, @ConfigProperty(name = "woordhouder.demo") boolean demo) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.demo = demo;
    }

    /** Before the first administrator is looked for: one with a known password is none. */
    @Transactional
    void prepare(@Observes @Priority(100) StartupEvent start) {
        PEOPLE.forEach(demo ? this::welcome : this::shutOut);
    }

    private void welcome(Person person) {
        Optional<Account> known = accounts.byUsername(person.username());
        if (known.isEmpty()) {
            accounts.persist(new Account(
                    person.username(), person.name(), person.password(), person.role(), person.ministryCode()));
        } else {
            known.get().activate(true);
        }
        LOG.infof(
                "Demonstratie: inloggen als %s (%s) met wachtwoord %s",
                person.username(), person.role().dutch(), person.password());
    }

    private void shutOut(Person person) {
        accounts.byUsername(person.username())
                .filter(Account::active)
                .filter(account -> account.accepts(person.password()))
                .ifPresent(account -> {
                    account.activate(false);
                    sessions.closeAll(account);
                    LOG.infof("Demonstratieaccount %s is uitgezet.", person.username());
                });
    }

    private record Person(
            String username,
            String name,
            Role role,
            @Nullable String ministryCode) {
        String password() {
            return username + "-demonstratie";
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sees to it that somebody can sign in to an empty register, without a password that others could know. */
@ApplicationScoped
class FirstAccount {
    private static final Logger LOG = Logger.getLogger(FirstAccount.class);
    private static final String NAME = "beheerder";
    private static final int RANDOM_BYTES = 15;

    private final AccountRepository accounts;
    private final FirstAccountConfig config;
    private final boolean demo;

    FirstAccount(
            AccountRepository accounts,
            FirstAccountConfig config,
            @ConfigProperty(name = "woordhouder.demo") boolean demo) {
        this.accounts = accounts;
        this.config = config;
        this.demo = demo;
    }

    @Transactional
    void create(@Observes StartupEvent start) {
        if (demo || accounts.count("role = ?1 and active", Role.BEHEERDER) > 0) {
            return;
        }
        String password = config.password().orElseGet(FirstAccount::random);
        PasswordRule.problem(password).ifPresent(problem -> {
            throw new IllegalStateException("WOORDHOUDER_BEHEERDER_WACHTWOORD: " + problem);
        });
        accounts.byUsername(NAME)
                .ifPresentOrElse(
                        account -> {
                            account.changePassword(password);
                            account.activate(true);
                        },
                        () -> accounts.persist(new Account(NAME, "Beheerder", password, Role.BEHEERDER, null)));
        if (config.password().isEmpty()) {
            LOG.infof("Eerste start: log in als %s met wachtwoord %s en stel daarna een eigen in.", NAME, password);
        }
    }

    private static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

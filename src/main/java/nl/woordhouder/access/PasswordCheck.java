// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Checks a user name and password, slowed down after repeated failures. */
@ApplicationScoped
class PasswordCheck {
    // Compared against when there is no such account, so that the time taken does not tell which names exist.
    private static final String NOBODY = BcryptUtil.bcryptHash("nobody has this password");

    private final AccountRepository accounts;
    private final SignInThrottle throttle;

    PasswordCheck(AccountRepository accounts, SignInThrottle throttle) {
        this.accounts = accounts;
        this.throttle = throttle;
    }

    /** The outcome of an attempt from a network address. */
    @Transactional
    Outcome attempt(String username, String password, String address) {
        String name = Account.normalised(username);
        if (throttle.isBlocked(name, address)) {
            return new Outcome.Wait();
        }
        Optional<Account> account = accounts.byUsername(name);
        boolean right =
                BcryptUtil.matches(password, account.map(Account::passwordHash).orElse(NOBODY));
        if (right && account.map(Account::active).orElse(false)) {
            throttle.succeeded(name, address);
            return new Outcome.Accepted(name);
        }
        throttle.failed(name, address);
        return new Outcome.Refused();
    }

    /** What came of it. */
    sealed interface Outcome {
        record Accepted(String username) implements Outcome {}

        /** Wrong name, wrong password or disabled: which of them is not told. */
        record Refused() implements Outcome {}

        /** Too many failures; nothing was compared. */
        record Wait() implements Outcome {}
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The built-in accounts. */
@ApplicationScoped
public class AccountRepository implements PanacheRepository<Account> {

    public Optional<Account> byUsername(String username) {
        return find("username", username).firstResultOptional();
    }

    /** The names that pages show, by user name. */
    public Map<String, String> displayNames() {
        return streamAll().collect(Collectors.toMap(Account::username, Account::displayName));
    }
}

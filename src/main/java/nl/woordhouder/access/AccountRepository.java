// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The built-in accounts. */
@ApplicationScoped
public class AccountRepository implements PanacheRepository<Account> {

    public Optional<Account> byUsername(String username) {
        return find("username", username).firstResultOptional();
    }
}

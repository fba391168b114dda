// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import nl.woordhouder.access.Visitor;
import nl.woordhouder.web.ApiConfig;

/**
 * What the API tells a visitor: everything while it is open, for then a stranger may read it too; once it is closed,
 * what the pages would show.
 */
@RequestScoped
class ApiScope {
    private final ApiConfig config;
    private final Visitor visitor;

    ApiScope(ApiConfig config, Visitor visitor) {
        this.config = config;
        this.visitor = visitor;
    }

    /** The TOOI code of the only ministry whose commitments are told; empty when all are. */
    Optional<String> onlyMinistry() {
        return config.open() ? Optional.empty() : visitor.onlyMinistry();
    }

    boolean allows(Commitment commitment) {
        return onlyMinistry().map(commitment::concerns).orElse(true);
    }
}

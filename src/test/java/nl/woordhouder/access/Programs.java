// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.woordhouder.web.ApiContract;
import nl.woordhouder.web.FormErrors;

/** Programs with a token for tests of the API. */
@ApplicationScoped
public class Programs {
    private final ApiClients clients;

    Programs(ApiClients clients) {
        this.clients = clients;
    }

    /** The token of a new program; that of {@link Role#MINISTERIE} is bound to {@link Staff#MINISTRY}. */
    public String token(Role role) {
        String ministry = role == Role.MINISTERIE ? Staff.MINISTRY : null;
        return clients.add("Proef " + UUID.randomUUID(), role, ministry, "anna", new FormErrors())
                .orElseThrow();
    }

    /** A request that shows the token of a new program and whose answer must keep the contract. */
    public RequestSpecification as(Role role) {
        return ApiContract.given().header("Authorization", "Bearer " + token(role));
    }
}

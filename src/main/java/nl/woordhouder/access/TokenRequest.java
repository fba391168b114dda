// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks which program shows this token. */
class TokenRequest extends BaseAuthenticationRequest {
    private final String token;

    TokenRequest(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }
}

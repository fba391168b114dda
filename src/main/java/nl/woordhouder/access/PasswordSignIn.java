// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Checks a user name and password against the built-in accounts, slowed down after repeated failures. */
@ApplicationScoped
class PasswordSignIn implements IdentityProvider<UsernamePasswordAuthenticationRequest> {
    private final AccountRepository accounts;
    private final SignInThrottle throttle;

    PasswordSignIn(AccountRepository accounts, SignInThrottle throttle) {
        this.accounts = accounts;
        this.throttle = throttle;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(
                () -> signIn(request.getUsername(), request.getPassword().getPassword()));
    }

    private SecurityIdentity signIn(String username, char[] password) {
        if (throttle.isBlocked(username)) {
            throw new AuthenticationFailedException();
        }
        return QuarkusTransaction.requiringNew()
                .call(() -> accounts.byUsername(username))
                .filter(account -> account.active() && account.accepts(password))
                .map(account -> {
                    throttle.succeeded(username);
                    return SignedIn.as(account);
                })
                .orElseThrow(() -> {
                    throttle.failed(username);
                    return new AuthenticationFailedException();
                });
    }
}

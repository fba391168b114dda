// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;

/** Somebody of each role for tests over HTTP, signed in without the sign-in page. */
@ApplicationScoped
public class Staff {
    /** The password of everybody here. */
    public static final String PASSWORD = "een lang wachtwoord";

    /** The ministry of {@link Role#MINISTERIE}. */
    public static final String MINISTRY = "mnre1013";

    private final AccountRepository accounts;
    private final Sessions sessions;

    Staff(AccountRepository accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /** A request that reads, without following redirects. */
    @Transactional
    public RequestSpecification reading(Role role) {
        return given().redirects().follow(false).cookie("woordhouder-sessie", session(role));
    }

    /** A request that sends a form of ours. */
    @Transactional
    public RequestSpecification sending(Role role) {
        return reading(role).cookie("woordhouder-csrf", "token").formParam("csrf", "token");
    }

    /** The token of a new session, which is the value of the cookie woordhouder-sessie. */
    @Transactional
    public String session(Role role) {
        return sessions.open(account(role));
    }

    /** The name of the account of this role. */
    @Transactional
    public String account(Role role) {
        String name = "test-" + role.name().toLowerCase(Locale.ROOT);
        if (accounts.byUsername(name).isEmpty()) {
            String ministry = role == Role.MINISTERIE ? MINISTRY : null;
            accounts.persistAndFlush(new Account(name, "Test " + role.dutch(), PASSWORD, role, ministry));
        }
        return name;
    }

    /** Disables or enables the account of this role. */
    @Transactional
    public void activate(Role role, boolean on) {
        accounts.byUsername(account(role)).orElseThrow().activate(on);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import java.util.Arrays;
import java.util.Optional;

/** What an account may do. The constants are the names that access rules use. */
public enum Role {
    /** Reads the register. */
    LEZER(Role.READER),
    /** Works the desk: intake, review, decisions. */
    GRIFFIE(Role.CLERK),
    /** Reads what concerns its own ministry. */
    MINISTERIE(Role.MINISTRY),
    /** Works the desk and manages accounts, contacts and the outbox. */
    BEHEERDER(Role.ADMIN);

    public static final String READER = "lezer";
    public static final String CLERK = "griffie";
    public static final String MINISTRY = "ministerie";
    public static final String ADMIN = "beheerder";

    private final String dutch;

    Role(String dutch) {
        this.dutch = dutch;
    }

    /** By its Dutch name; empty when there is no such role. */
    static Optional<Role> ofDutch(String name) {
        return Arrays.stream(values()).filter(role -> role.dutch.equals(name)).findFirst();
    }

    /** Its name in access rules and on pages. */
    public String dutch() {
        return dutch;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.database;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the demonstration may go. Its accounts have printed passwords, so it never fills the register of an organisation:
 * only a database that is called {@code demo}, on either kind.
 */
final class DemoDatabase {
    private static final Pattern NAMED_DEMO = Pattern.compile("[^;?]*[/:]demo([;?].*)?");

    private DemoDatabase() {}

    /**
     * Why the demonstration must not start, as one Dutch line; empty when it may, or when no demonstration is asked for.
     *
     * @param url the address of the connection; the line does not repeat it, as it can hold a password
     */
    static Optional<String> objection(boolean demo, String url) {
        if (!demo || NAMED_DEMO.matcher(url).matches()) {
            return Optional.empty();
        }
        return Optional.of("De demonstratie maakt accounts met bekende wachtwoorden en start daarom alleen op een"
                + " database die demo heet. Start met het argument demo (java -jar quarkus-run.jar demo), of haal"
                + " WOORDHOUDER_DEMO weg voor het eigen register.");
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Arrays;
import nl.woordhouder.cli.WoordhouderCommand;

/** Where the program starts: the command line is answered before the web application would boot. */
@QuarkusMain
public final class Woordhouder {
    private Woordhouder() {}

    public static void main(String... args) {
        // Unreadable addresses are ours to answer: Quarkus would do so without the headers that every response carries.
        System.setProperty("vertx.disableURIValidation", "true");
        if (args.length > 0 && args[0].equals("demo")) {
            System.setProperty("woordhouder.demo", "true");
            // Its accounts have printed passwords: they must never end up in the register of a real organisation.
            System.setProperty("woordhouder.database", "demo");
            Quarkus.run(Arrays.copyOfRange(args, 1, args.length));
            return;
        }
        if (args.length > 0) {
            WoordhouderCommand.main(args);
            return;
        }
        Quarkus.run();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was answered is stored, also when the process is killed the moment after (invariant I8). */
class KilledProcessIT {
    private static final int LETTERS = 8;

    @TempDir
    Path data;

    @Test
    void everyLetterThatWasAcknowledgedIsThereAfterAKill() throws IOException, InterruptedException {
        try (PackagedProduct product = demonstration()) {
            Clerk clerk = Clerk.signedIn(product.address());
            for (int number = 1; number <= LETTERS; number++) {
                assertThat(clerk.paste(letter(number))).contains("ingelezen").contains(title(number));
            }
            product.kill();
        }
        try (PackagedProduct product = demonstration()) {
            String documents = Clerk.signedIn(product.address()).page("/documenten");

            for (int number = 1; number <= LETTERS; number++) {
                assertThat(documents).contains(title(number));
            }
        }
    }

    private PackagedProduct demonstration() throws IOException {
        return PackagedProduct.start(
                "quarkus-app", data, Map.of(), "woordhouder.demo=true", "woordhouder.database=demo");
    }

    private static String title(int number) {
        return "Veerpont nummer " + number;
    }

    private static String letter(int number) {
        return "Datum: 3 november 2026\nBetreft: " + title(number)
                + "\n\nGeachte voorzitter,\n\nIk stuur uw Kamer in december een overzicht van de vaartijden.\n";
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.RegisterForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FirstLoadTest {
    private static final int MOST_BYTES = 200_000;
    private static final Pattern FETCHED =
            Pattern.compile("(?:<link [^>]*href|<script src|<img [^>]*src)=\"(/[^\"]+)\"");

    @Inject
    Staff staff;

    @Inject
    RegisterForTests register;

    @Inject
    BusinessTime time;

    @Test
    void aFullListWithAllThatItFetchesStaysUnderTwoHundredKilobytes() {
        for (int index = 0; index < 50; index++) {
            register.promise("mnre1013", "Stand van zaken van de eerste lading, deel " + index, time.today());
        }
        String page = staff.reading(Role.GRIFFIE).get("/register").asString();
        int bytes = page.length()
                + FETCHED.matcher(page)
                        .results()
                        .mapToInt(found ->
                                staff.reading(Role.GRIFFIE).get(found.group(1)).asByteArray().length)
                        .sum();

        assertThat(page).contains("htmx.min.js", "woordhouder.css");
        assertThat(bytes).isBetween(60_000, MOST_BYTES);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.calendar.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ParliamentPageTest {
    private static final String PAGE = "/beheer/parlement";

    @Inject
    Staff staff;

    @Inject
    TestClock clock;

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void eachRecessHasItsSourceAndWhatIsUnconfirmedIsFlagged() {
        String page = page();

        assertThat(page).contains("persbericht van 19 december 2025");
        String unconfirmed = page.substring(page.indexOf("4 jul. 2025"));
        assertThat(unconfirmed.substring(0, unconfirmed.indexOf("</tr>"))).contains("onbevestigd");
    }

    @Test
    void afterTheLastKnownRecessThePageSaysWhatThatMeans() {
        assertThat(page()).contains("Na ma 12 jan. 2026 zijn geen recessen bekend.");

        clock.moveTo(LocalDate.of(2026, 1, 12));
        assertThat(page()).doesNotContain("zijn geen recessen bekend");
    }

    @Test
    void aSuccessionSaysFromWhenAndWhoAnswers() {
        String page = page();
        String succession = page.substring(page.indexOf("id=\"opvolging\""), page.indexOf("id=\"ministeries\""));

        assertThat(succession).contains("ma 23 feb. 2026", "KGG – Klimaat en Groene Groei", "EZK –");
        assertThat(page).contains("mnre1013").contains("/register?commissie=BuZa");
    }

    private String page() {
        return staff.reading(Role.GRIFFIE)
                .get(PAGE)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ParliamentPageTest {
    private static final String PAGE = "/beheer/parlement";

    @Inject
    Staff staff;

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

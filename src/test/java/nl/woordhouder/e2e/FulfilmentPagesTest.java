// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.woordhouder.document.HandMadeReading.Found.promise;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import nl.woordhouder.access.Role;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.RegisterForTests;
import nl.woordhouder.document.HandMadeReading;
import nl.woordhouder.extraction.Candidate;
import nl.woordhouder.extraction.DocumentDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class FulfilmentPagesTest extends Browser {
    private static final String SENTENCE =
            "Hiermee doe ik mijn toezegging over de dienstregeling van de waddenveren gestand.";

    @Inject
    RegisterForTests register;

    @Inject
    HandMadeReading reading;

    @Inject
    BusinessTime time;

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void oneKeyConfirmsThatALetterFulfilsACommitment(ColorScheme scheme) {
        register.promise(
                "mnre1013", "Dienstregeling van de waddenveren", time.today().minusDays(8));
        register.promise("mnre1013", "Tarieven van de waddenveren", null);
        for (int letter = 0; letter < 2; letter++) {
            reading.store(
                    "Geachte voorzitter,\n\nOp 3 februari sprak ik met de rederijen.\n\n" + SENTENCE
                            + "\n\nHoogachtend,\n",
                    new DocumentDate.Given(LocalDate.of(2026, 2, 9)),
                    promise(SENTENCE, null).labelled(Candidate.Label.FULFILMENT));
        }
        Page page = signedIn(Role.GRIFFIE, scheme, true);
        page.navigate("/nakoming");
        look(page, scheme, "nakoming");
        if (scheme == ColorScheme.LIGHT) {
            illustrate(page, "nakoming");
        }
        page.getByLabel("Toelichting").fill("");
        page.locator("button[value=voldaan]").click();
        look(page, scheme, "nakoming-fout");
        page.getByLabel("Toelichting").fill("Volgens de brief van 9 februari");
        page.getByLabel("Toelichting").press("Escape");
        page.keyboard().press("v");

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Nakoming van");
        page.keyboard().press("u");
        assertThat(page.locator("h1")).containsText("Nakoming");
        page.keyboard().press("x");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Geen nakoming, volgens");
    }

    private void look(Page page, ColorScheme scheme, String name) {
        assertGood(page);
        photograph(page, name + "-" + scheme.name().toLowerCase(Locale.ROOT));
    }
}

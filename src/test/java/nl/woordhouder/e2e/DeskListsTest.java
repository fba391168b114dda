// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import nl.woordhouder.access.Role;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.RegisterForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists that a person makes: saved under a name, followed. */
@QuarkusTest
class DeskListsTest extends Browser {
    @Inject
    RegisterForTests register;

    @Inject
    BusinessTime time;

    private String word;

    @BeforeEach
    void someCommitments() {
        word = "haven" + UUID.randomUUID().toString().substring(0, 6);
        register.promise("mnre1013", "Verkenning van de " + word, time.today().minusDays(12));
        register.promise(
                "mnre1109", "Brief over de school aan de " + word, time.today().plusDays(9));
        register.promise("mnre1045", "Stand van zaken van de " + word, null);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void aListIsSavedFollowedRenamedAndRemoved(ColorScheme scheme) {
        Page page = signedIn(Role.GRIFFIE, scheme, true);
        page.navigate("/overzichten");
        assertGood(page);
        page.navigate("/register?zoek=" + word);
        page.getByText("Deze lijst bewaren als overzicht").click();
        page.getByLabel("Naam van het overzicht").fill(word);
        page.getByText("Bewaren", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("is bewaard");
        assertThat(page.locator(".desk-saved [aria-current]")).hasText(word);
        look(page, scheme, "register-overzicht");

        page.navigate("/overzichten");
        page.getByText("Volgen: link maken").first().click();
        assertThat(page.getByText("Agenda (iCal)")).isVisible();
        look(page, scheme, "overzichten");
        page.getByText("Naam wijzigen").first().click();
        page.getByLabel("Nieuwe naam").first().fill("");
        page.getByText("Naam bewaren").first().click();
        assertThat(page.locator("#fouten")).containsText("Geef het overzicht een naam");
        look(page, scheme, "overzichten-fout");

        page.navigate("/");
        look(page, scheme, "werkvoorraad-overzichten");
        page.navigate("/overzichten");
        page.getByText("Verwijderen").first().click();
        assertThat(page.getByText("U hebt nog geen overzichten.")).isVisible();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void whatIsTickedGetsOneDecision(ColorScheme scheme) {
        Page page = signedIn(Role.GRIFFIE, scheme, true);
        page.navigate("/register?zoek=" + word);
        assertThat(page.getByText("Besluit over de aangevinkte")).isHidden();
        page.locator(".desk-pick input").first().check();
        page.locator(".desk-pick input").nth(1).check();
        look(page, scheme, "register-aangevinkt");
        page.getByText("Besluit over de aangevinkte").click();
        assertThat(page.locator("h1")).hasText("Besluit over 2 toezeggingen");
        look(page, scheme, "besluiten");
        if (scheme == ColorScheme.LIGHT) {
            illustrate(page, "besluiten");
        }
        page.getByLabel("Besluit", new Page.GetByLabelOptions().setExact(true)).selectOption("voldaan");
        page.getByText("Besluiten vastleggen").click();
        look(page, scheme, "besluiten-fout");
        page.getByLabel("Toelichting", new Page.GetByLabelOptions().setExact(true))
                .fill("Afgedaan in de procedurevergadering");
        page.getByText("Besluiten vastleggen").click();

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("2 besluiten zijn vastgelegd.");
    }

    @Test
    void aFilterThatIsRefusedIsExplainedWithoutAFreshPage() {
        Page page = signedIn(Role.GRIFFIE);
        page.navigate("/register?van=2026-03-01");
        page.getByLabel("Vervalt tot en met").fill("2026-02-01");
        page.getByLabel("Vervalt tot en met").blur();

        assertThat(page.locator("#resultaten #fouten")).containsText("Er is één fout");
        assertGood(page);
    }

    private void look(Page page, ColorScheme scheme, String name) {
        assertGood(page);
        photograph(page, name + "-" + scheme.name().toLowerCase(Locale.ROOT));
    }
}

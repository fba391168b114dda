// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.woordhouder.access.Role;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.RegisterForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class DeskPagesTest extends Browser {
    private static final List<String> MINISTRIES = List.of("mnre1013", "mnre1109", "mnre1045", "mnre1025");

    @Inject
    RegisterForTests register;

    @Inject
    BusinessTime time;

    private String late;

    @BeforeEach
    void aRegisterWithEverythingInIt() {
        LocalDate today = time.today();
        for (int index = 0; index < 8; index++) {
            String ministry = MINISTRIES.get(index % MINISTRIES.size());
            late = register.promise(
                    ministry,
                    "Stand van zaken van de dijkversterking, deel " + index,
                    today.minusDays(7L * index * index + 3));
            register.promise(
                    ministry,
                    "Planning van het programma voor schone binnenvaart en de havens van de kleinere gemeenten langs de grote rivieren",
                    today.plusDays(index * 4L));
        }
        register.promise("mnre1013", "Terugkoppeling van de gesprekken met de eilanden", null);
        register.postpone(late, today.minusDays(20), "Uitstelbrief van 12 januari: het onderzoek duurt langer");
        register.decide(late, CommitmentStatus.PARTLY_FULFILLED, "Eerste deel ontvangen; cijfers volgen");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everyPageIsAccessibleAndFitsAPhone(ColorScheme scheme) {
        Page clerk = signedIn(Role.GRIFFIE, scheme, true);
        look(clerk, scheme, "/", "werkvoorraad");
        look(clerk, scheme, "/register", "register");
        look(clerk, scheme, "/register?zoek=dijkversterkingen+brieven&sorteer=-onderwerp", "register-gezocht");
        look(clerk, scheme, "/register?zoek=bestaatniet&ministerie=BZ", "register-leeg");
        look(clerk, scheme, "/register?dossier=36600&sorteer=ministerie", "register-dossier");
        look(clerk, scheme, "/register?van=gisteren&ministerie=XYZ", "register-fout");
        look(clerk, scheme, "/register/" + late, "toezegging");
        look(clerk, scheme, "/rappel", "rappel");
        clerk.getByText("Besluiten vastleggen").click();
        assertGood(clerk);
        photograph(clerk, "rappel-fout-" + name(scheme));
        look(clerk, scheme, "/besluitenlijst?dag=2026-02-11", "besluitenlijst");
        look(clerk, scheme, "/besluitenlijst?dag=1999-01-01", "besluitenlijst-leeg");
        look(clerk, scheme, "/geen/pagina", "onbekend");

        Page admin = signedIn(Role.BEHEERDER, scheme, true);
        look(admin, scheme, "/beheer", "beheer");
        look(admin, scheme, "/beheer/koppelingen", "koppelingen");
        admin.getByLabel("Naam van het programma").fill("Proef in " + name(scheme));
        admin.getByText("Toevoegen", new Page.GetByTextOptions().setExact(true)).click();
        assertGood(admin);
        photograph(admin, "koppelingen-token-" + name(scheme));
        look(admin, scheme, "/beheer/parlement", "parlement");
        admin.getByText("Commissie toevoegen").first().click();
        admin.locator("button", new Page.LocatorOptions().setHasText("Commissie toevoegen"))
                .click();
        assertThat(admin.locator("#fouten")).containsText("Geef een afkorting");
        assertGood(admin);
        photograph(admin, "parlement-fout-" + name(scheme));
        look(admin, scheme, "/beheer/recessen", "recessen");
        admin.getByText("Toevoegen", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(admin.locator("#fouten")).containsText("Kies welk reces het is.");
        assertGood(admin);
        photograph(admin, "recessen-fout-" + name(scheme));
        look(admin, scheme, "/wachtwoord", "wachtwoord");
        look(admin, scheme, "/beheer/gebruikers", "gebruikers");
        admin.getByText("Toevoegen", new Page.GetByTextOptions().setExact(true)).click();
        assertGood(admin);
        photograph(admin, "gebruikers-fout-" + name(scheme));
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void theSignInPageIsAccessibleToo(ColorScheme scheme) {
        Page page = stranger(scheme, true);
        look(page, scheme, "/register?zoek=dijk", "inloggen");
        page.getByLabel("Gebruikersnaam").fill("niemand");
        page.getByLabel("Wachtwoord").fill("iets onjuists");
        page.getByText("Inloggen").last().click();
        assertThat(page.locator("#fouten")).containsText("horen niet bij elkaar");
        assertGood(page);
        photograph(page, "inloggen-fout-" + name(scheme));
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void theFormsOfACommitmentAreAccessibleWithTheirMistakes(ColorScheme scheme) {
        Page page = signedIn(Role.GRIFFIE, scheme, true);
        page.navigate("/register/" + late);
        page.getByText("Nieuwe termijn").click();
        page.getByText("Termijn vastleggen").click();

        assertThat(page.locator("#fouten")).containsText("Er zijn 2 fouten");
        assertGood(page);
        photograph(page, "toezegging-fout-" + name(scheme));
    }

    @Test
    void filteringShowsOtherRowsWithoutLoadingThePageAnew() {
        Page page = signedIn(Role.LEZER);
        page.navigate("/register");
        page.evaluate("window.samePage = true");
        page.getByLabel("te laat").check();

        assertThat(page.locator(".desk-chip")).hasCount(1);
        page.waitForURL("**/register?*termijn=te-laat*");
        assertThat(page.locator(".desk-chip")).containsText("te laat");
        org.assertj.core.api.Assertions.assertThat(page.evaluate("window.samePage"))
                .isEqualTo(true);
    }

    @Test
    void aDecisionIsRecordedByKeyboardAloneAndWithoutJavaScript() {
        Page page = signedIn(Role.GRIFFIE, ColorScheme.LIGHT, false);
        page.navigate("/register/" + late);
        page.getByText("Status wijzigen").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().type("voldaan");
        page.keyboard().press("Tab");
        page.keyboard().type("Brief van 10 februari");
        page.keyboard().press("Tab");
        page.getByText("Status vastleggen").press("Enter");

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("De status is vastgelegd.");
        assertThat(page.locator(".desk-timeline")).containsText("Brief van 10 februari");
    }

    @Test
    void theMenuOfAPhoneWorksWithoutJavaScript() {
        Page page = signedIn(Role.GRIFFIE, ColorScheme.LIGHT, false);
        page.setViewportSize(PHONE, 800);
        page.navigate("/");
        page.getByText("Menu").click();
        photograph(page, "menu");
        page.setViewportSize(PHONE, 800);
        page.locator(".desk-bar__narrow")
                .getByText("Register", new Locator.GetByTextOptions().setExact(true))
                .click();

        assertThat(page).hasURL(home + "register?status=openstaand&status=deels+voldaan");
        page.getByText("Menu").click();
        page.locator(".desk-bar__narrow").getByText("Uitloggen").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("U bent uitgelogd.");
    }

    private void look(Page page, ColorScheme scheme, String path, String name) {
        page.navigate(path);
        assertGood(page);
        photograph(page, name + "-" + name(scheme));
    }

    private static String name(ColorScheme scheme) {
        return scheme.name().toLowerCase(Locale.ROOT);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.woordhouder.document.HandMadeReading.Found.promise;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.commitment.RegisterForTests;
import nl.woordhouder.document.HandMadeReading;
import nl.woordhouder.extraction.DocumentDate;
import nl.woordhouder.review.ReviewCandidateRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Judging that takes more than yes or no: merging, splitting, letter by letter, and what a commitment has to do with. */
@QuarkusTest
class JudgingPagesTest extends Browser {
    private static final String AGAIN =
            "Zoals toegezegd ontvangt u uiterlijk op 31 maart 2026 de evaluatie van de zwaaikommen in de binnenhavens.";
    private static final String TWICE =
            "Ik stuur u in maart de planning van de ligplaatsen en in mei de begroting van de walstroom.";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Inject
    HandMadeReading reading;

    @Inject
    RegisterForTests register;

    @Inject
    ReviewCandidateRepository candidates;

    private String known;
    private long letter;

    @BeforeEach
    void aLetterRepeatsOnePromiseAndMakesTwoMore() {
        known = register.promise(
                "mnre1013", "Evaluatie van de zwaaikommen in de binnenhavens", LocalDate.of(2025, 12, 1));
        letter = reading.store(
                "Geachte voorzitter,\n\nDe binnenhavens zijn vorig jaar uitgebreid. " + AGAIN + "\n\n" + TWICE
                        + "\n\nDe minister van Buitenlandse Zaken,\n\nK. Voorbeeld\n",
                new DocumentDate.Given(DAY),
                promise(AGAIN, LocalDate.of(2026, 3, 31)),
                promise(TWICE, LocalDate.of(2026, 3, 31)));
    }

    @Test
    void aLetterIsJudgedFromBeginningToEndWithKeysAlone() {
        Page page = signedIn(Role.GRIFFIE);
        page.navigate("/beoordelen/" + candidate(0) + "?brief=ja");
        page.keyboard().press("m");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Samenvoegen");
        page.keyboard().press("1");
        page.keyboard().press("t");
        page.keyboard().press("h");
        assertThat(page.locator(".desk-decided")).containsText("Samengevoegd door");

        page.keyboard().press("s");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Splitsen");
        page.keyboard().press("1");
        page.keyboard().press("Control+A");
        page.keyboard().type("Planning van de ligplaatsen");
        page.keyboard().press("Escape");
        page.keyboard().press("2");
        page.keyboard().press("Control+A");
        page.keyboard().type("Begroting van de walstroom");
        page.keyboard().press("Escape");
        page.keyboard().press("a");

        assertThat(page).hasURL(Pattern.compile(".*/beoordelen/brief/" + letter + "\\?vorige=\\d+$"));
        assertThat(page.locator("main")).containsText("Deze brief is beoordeeld.");
        assertThat(page.locator(".desk-decided")).containsText("Gesplitst door");
    }

    @Test
    void aSecondKeyDoesNotJudgeThePageThatIsBeingLeft() {
        Page page = signedIn(Role.GRIFFIE);
        page.navigate("/beoordelen/" + candidate(1));
        page.evaluate("['s', 'a'].forEach(key =>"
                + " document.body.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true})))");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Splitsen");
    }

    @Test
    void aMergeIsUndoneWithOneKey() {
        Page page = signedIn(Role.GRIFFIE);
        page.navigate("/beoordelen/" + candidate(0) + "/samenvoegen?brief=ja&zoek=zwaaikommen");
        page.keyboard().press("v");
        assertThat(page.locator(".desk-decided")).containsText("aanvulling op");
        page.keyboard().press("u");

        assertThat(page).hasURL(Pattern.compile(".*/beoordelen/" + candidate(0) + "\\?brief=ja$"));
        assertThat(page.getByText("Samenvoegen…")).isVisible();
    }

    @Test
    void withoutJavaScriptASentenceIsMergedByTabAndEnter() {
        Page page = signedIn(Role.GRIFFIE, ColorScheme.LIGHT, false);
        page.navigate("/beoordelen/" + candidate(0));
        page.getByText("Samenvoegen…").press("Enter");
        page.locator("button[value=wijziging]").press("Enter");

        assertThat(page.locator(".desk-decided")).containsText("wijziging van");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everyPageIsAccessibleInEveryState(ColorScheme scheme) {
        Page page = signedIn(Role.GRIFFIE, scheme, true);
        look(page, scheme, "/beoordelen/brief/" + letter, "brief-beoordelen");
        look(page, scheme, "/beoordelen/" + candidate(0) + "?brief=ja", "beoordelen-in-brief");
        look(page, scheme, "/beoordelen/" + candidate(0) + "/samenvoegen", "samenvoegen");
        if (scheme == ColorScheme.LIGHT) {
            illustrate(page, "samenvoegen");
        }
        page.getByLabel("Toelichting").fill("");
        page.getByLabel("De toezegging krijgt deze termijn").check();
        page.getByLabel("Uiterlijk").fill("2025-01-01");
        page.locator("button[value=herhaling]").click();
        assertThat(page.locator("#fouten")).containsText("Er zijn 2 fouten");
        good(page, scheme, "samenvoegen-fout");
        look(page, scheme, "/beoordelen/" + candidate(1) + "/splitsen", "splitsen");
        if (scheme == ColorScheme.LIGHT) {
            illustrate(page, "splitsen");
        }
        page.locator("button[data-key=a]").click();
        assertThat(page.locator("#fouten")).containsText("Dit is hetzelfde als deel 1.");
        good(page, scheme, "splitsen-fout");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void aCommitmentShowsWhatItHasToDoWithAndWhatIsAsked(ColorScheme scheme) {
        String other = register.promise("mnre1013", "Evaluatie van de havenkades", LocalDate.of(2026, 4, 1));
        register.postpone(known, LocalDate.of(2026, 1, 15), "uitstelbrief van december");
        Page page = signedIn(Role.GRIFFIE, scheme, true);
        page.navigate("/beoordelen/" + candidate(0) + "/samenvoegen?brief=ja&zoek=zwaaikommen");
        page.keyboard().press("h");
        assertThat(page.locator(".desk-decided")).containsText("herhaling van");
        String merged = page.locator(".desk-decided a").first().innerText().replace(" bekijken", "");

        page.navigate("/register/" + merged);
        page.getByText("Verband leggen").press("Enter");
        page.getByLabel("Deze toezegging is een").selectOption("opvolger");
        page.getByLabel("Nummer van de andere").fill(other);
        page.getByLabel("Nummer van de andere").press("Enter");
        assertThat(page.locator("main")).containsText("opvolger van " + other);
        page.getByText("Nadere toelichting vragen").press("Enter");
        page.getByLabel("Antwoord uiterlijk").fill("2026-03-02");
        page.getByLabel("Wat wordt gevraagd").fill("Welke zwaaikommen zijn onderzocht?");
        page.getByText("Vraag vastleggen").press("Enter");
        assertThat(page.locator(".utrecht-alert--warning")).containsText("Welke zwaaikommen zijn onderzocht?");
        page.getByLabel("Nieuwe notitie").fill("Even bellen met de afdeling havens.");
        page.getByText("Notitie toevoegen").press("Enter");
        assertThat(page.locator(".desk-note").last()).containsText("Even bellen");
        good(page, scheme, "toezegging-verbanden");
        if (scheme == ColorScheme.LIGHT) {
            page.evaluate("window.scrollTo(0, 0)");
            illustrate(page, "toezegging");
        }
        page.locator(".desk-note summary").last().press("Enter");
        page.locator(".desk-note textarea").last().fill("");
        page.locator(".desk-note button").last().click();
        assertThat(page.locator("#fouten")).containsText("Schrijf eerst iets op.");
        good(page, scheme, "toezegging-notitie-fout");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void thePagesAroundAnExpiredSessionAreAccessible(ColorScheme scheme) {
        Page page = signedIn(Role.GRIFFIE, scheme, true);
        typeAndSendTooLate(page);
        good(page, scheme, "inloggen-verlopen");
        signInAgain(page);
        good(page, scheme, "verdergaan");
    }

    @Test
    void whatWasTypedIsSentAfterTheSessionExpiredWithoutJavaScript() {
        Page page = signedIn(Role.GRIFFIE, ColorScheme.LIGHT, false);
        typeAndSendTooLate(page);
        signInAgain(page);
        page.getByText("Alsnog versturen").press("Enter");

        assertThat(page.locator(".desk-decided")).containsText("Aanvaard door");
    }

    private void typeAndSendTooLate(Page page) {
        page.navigate("/beoordelen/" + candidate(1));
        page.getByLabel("Onderwerp").fill("Planning van de ligplaatsen & walstroom");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("woordhouder-sessie"));
        page.locator("button[data-key=a]").press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("wat u hebt ingevuld is er nog");
    }

    private void signInAgain(Page page) {
        page.getByLabel("Gebruikersnaam").fill("test-griffie");
        page.getByLabel("Wachtwoord").fill(Staff.PASSWORD);
        page.getByLabel("Wachtwoord").press("Enter");
        assertThat(page.locator("dl")).containsText("Planning van de ligplaatsen & walstroom");
    }

    private long candidate(int index) {
        return QuarkusTransaction.requiringNew()
                .call(() -> candidates.ofDocument(letter).get(index).id());
    }

    private void look(Page page, ColorScheme scheme, String path, String name) {
        page.navigate(path);
        good(page, scheme, name);
    }

    private void good(Page page, ColorScheme scheme, String name) {
        assertGood(page);
        photograph(page, name + "-" + scheme.name().toLowerCase(Locale.ROOT));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import nl.woordhouder.access.Role;
import nl.woordhouder.calendar.TestClock;
import nl.woordhouder.demo.DemonstrationProfile;
import nl.woordhouder.reminder.ReadersForTests;
import nl.woordhouder.reminder.RelayRun;
import nl.woordhouder.reminder.SweepRun;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the product is for, from letter to reminder, as its three kinds of user meet it. */
@QuarkusTest
@TestProfile(DemonstrationProfile.class)
class MainJobTest extends Browser {
    private static final String ANSWERS = """
            Antwoord van minister Voorbeeld (Buitenlandse Zaken) op vragen over de veerdienst naar de eilanden (ontvangen 9 februari 2026)

            1
            Wanneer hoort de Kamer meer over de veerdienst?

            Antwoord
            Met de eilanden spreek ik over een vaste dienst in de winter. Ik zal de Kamer uiterlijk op 27 februari 2026 informeren over de veerdienst naar de eilanden.
            """;

    @Inject
    TestClock clock;

    @Inject
    ReadersForTests readers;

    @Inject
    SweepRun sweep;

    @Inject
    RelayRun relay;

    GreenMail mail;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void aPromiseInALetterIsAcceptedFallsDueAndIsRemindedOf() throws Exception {
        readers.readerOf("mnre1013", "toezeggingen@bz.example");
        theDayStartsWithWhatIsLateAndWhatIsDueSoon();
        String number = acceptWhatTheLetterPromises();

        clock.moveTo(LocalDate.of(2026, 3, 3));

        isOverdueOnThePage(number);
        isOverdueInTheApi(number);
        isOverdueInTheMail(number);
    }

    private void theDayStartsWithWhatIsLateAndWhatIsDueSoon() {
        Page page = signedIn(Role.GRIFFIE);
        page.navigate("/");
        assertThat(page.locator(".desk-tile--none")).hasCount(0);
        illustrate(page, "werkvoorraad");
    }

    private String acceptWhatTheLetterPromises() {
        Page page = signedIn(Role.GRIFFIE);
        page.navigate("/documenten");
        page.getByLabel("Bestanden")
                .setInputFiles(
                        new FilePayload("antwoorden.txt", "text/plain", ANSWERS.getBytes(StandardCharsets.UTF_8)));
        page.getByText("Inlezen", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".desk-results")).containsText("1 gevonden");
        page.getByText("Beoordeel deze brief").click();
        page.getByText("Begin bij de eerste").click();
        assertThat(page.getByLabel("Uiterlijk")).hasValue("2026-02-27");
        assertThat(page.getByLabel("Ministerie dat toezegde")).hasValue("mnre1013");
        illustrate(page, "beoordelen");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Aanvaarden"))
                .click();
        assertThat(page.locator(".desk-decided")).containsText("Aanvaard door");
        String told = page.locator(".desk-decided a").first().innerText();
        return told.replace(" bekijken", "");
    }

    private void isOverdueOnThePage(String number) {
        Page page = signedIn(Role.GRIFFIE);
        page.navigate("/register/" + number);
        assertThat(page.locator("main")).containsText("4 dagen te laat");
    }

    private void isOverdueInTheApi(String number) {
        staff.reading(Role.LEZER)
                .get("/v1/toezeggingen?ministerie=BZ&status=openstaand&teLaat=true&zoek=veerdienst")
                .then()
                .statusCode(200)
                .body("aantal", equalTo(1))
                .body("toezeggingen[0].nummer", equalTo(number));
    }

    private void isOverdueInTheMail(String number) throws Exception {
        sweep.run();
        relay.run();
        Assertions.assertThat(mail.waitForIncomingEmail(10_000, 1)).isTrue();
        Assertions.assertThat(Arrays.stream(mail.getReceivedMessages()).map(GreenMailUtil::getWholeMessage))
                .anyMatch(message -> message.contains(number) && message.contains("toezeggingen@bz.example"));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.woordhouder.access.Role;
import nl.woordhouder.commitment.RegisterForTests;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rappel of 27 commitments, as a real committee decided on it, entered with keys alone. */
@QuarkusTest
class RappelKeysTest extends Browser {
    /** Three minutes at two and a half keys a second, which is slow. */
    private static final int THREE_MINUTES = 450;

    /** As the date field of this browser wants it: month, day, year. */
    private static final String FIRST_OF_JULY = "07012026";

    private static final String AZ = "mnre1010";

    @Inject
    RegisterForTests register;

    private Page page;
    private int keys;

    @Test
    void aListOfTwentySevenTakesThreeMinutes() {
        List<String> numbers = IntStream.range(0, 27)
                .mapToObj(item -> register.promise(
                        AZ,
                        "Rappel van de " + (item + 1) + "e toezegging",
                        LocalDate.of(2025, 11, 1).plusDays(item)))
                .toList();
        page = signedIn(Role.GRIFFIE);
        page.navigate("/rappel?peildatum=2026-01-01&ministerie=AZ");
        page.getByLabel("Besloten op").focus();
        toField("reden");
        type("Procedurevergadering van 11 februari");
        toField("tot");
        type(FIRST_OF_JULY);
        numbers.subList(0, 5).forEach(number -> ask(number, "Wat is er sinds de brief gedaan?"));
        numbers.subList(5, 10).forEach(number -> decide(number, "v"));
        decide(numbers.get(10), "d");
        decide(numbers.get(11), "d");
        toField("tot-" + numbers.get(11));
        type(FIRST_OF_JULY);
        numbers.subList(12, 18).forEach(number -> decide(number, "b"));
        numbers.subList(18, 27).forEach(number -> decide(number, "n"));
        photograph(page, "rappel-27");
        toField("");
        press("Enter");

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("27 besluiten zijn vastgelegd.");
        assertThat(page.locator("main")).containsText("nadere toelichting gevraagd, uiterlijk 1 jul. 2026");
        assertThat(page.locator("main")).containsText("blijft openstaand");
        illustrate(page, "besluitenlijst");
        System.out.println("Keys for a rappel of 27: " + keys);
        Assertions.assertThat(keys).as("keys pressed").isLessThan(THREE_MINUTES);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void theScreenIsAccessibleWithEveryKindOfDecision(ColorScheme scheme) {
        String number = register.promise(AZ, "Rappel in " + scheme, LocalDate.of(2025, 12, 1));
        page = signedIn(Role.GRIFFIE, scheme, true);
        page.navigate("/rappel?peildatum=2026-01-01&ministerie=AZ");
        page.locator("#besluit-" + number).selectOption("toelichting");
        page.getByText("Besluiten vastleggen").click();
        assertThat(page.locator("#fouten")).containsText("Vul in wanneer het antwoord er moet zijn.");
        assertGood(page);
        photograph(page, "rappel-toelichting-fout-" + scheme.name().toLowerCase(Locale.ROOT));
        page.locator("#tot-" + number).fill("2026-03-02");
        page.locator("#reden-" + number).fill("Welke gemeenten doen mee?");
        page.getByText("Besluiten vastleggen").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Eén besluit is vastgelegd.");
        page.navigate("/rappel?peildatum=2026-01-01&ministerie=AZ");
        assertThat(page.locator(".desk-rappel")).containsText("toelichting gevraagd");
    }

    private void decide(String number, String letter) {
        toField("besluit-" + number);
        type(letter);
    }

    private void ask(String number, String question) {
        decide(number, "na");
        toField("reden-" + number);
        type(question);
    }

    /** Presses Tab until the field of this name has the focus; the empty name is the button that records. */
    private void toField(String name) {
        String focused = "document.activeElement.id || (document.activeElement.matches("
                + "'.desk-rappel__save button') ? '' : '?')";
        for (int tab = 0; !name.equals(page.evaluate(focused)); tab++) {
            Assertions.assertThat(tab).as("Tabs to " + name).isLessThan(40);
            press("Tab");
        }
    }

    private void type(String text) {
        page.keyboard().type(text);
        keys += text.length();
    }

    private void press(String key) {
        page.keyboard().press(key);
        keys++;
    }
}

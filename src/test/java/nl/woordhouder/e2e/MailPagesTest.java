// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import nl.woordhouder.access.Role;
import nl.woordhouder.reminder.ReminderScene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class MailPagesTest extends Browser {
    @Inject
    ReminderScene scene;

    @BeforeEach
    @AfterEach
    void emptyRegister() {
        scene.clear();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void thePagesAboutMailAreAccessibleAndFitAPhone(ColorScheme scheme) {
        Page admin = signedIn(Role.BEHEERDER, scheme, true);
        look(admin, scheme, "/beheer/uitbox", "uitbox-leeg");
        look(admin, scheme, "/beheer/contacten", "contacten-leeg");

        scene.mailInEveryState();
        look(admin, scheme, "/beheer/uitbox", "uitbox");
        look(admin, scheme, "/beheer/uitbox?stand=geannuleerd", "uitbox-stand-leeg");
        look(admin, scheme, "/beheer/uitbox/controles", "controles");
        look(admin, scheme, scene.latestMailPath(), "mail-als-tekst");
        look(admin, scheme, "/beheer/contacten", "contacten");
        admin.getByText("Toevoegen", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(admin.locator("#fouten")).containsText("Er zijn 3 fouten");
        assertGood(admin);
        photograph(admin, "contacten-fout-" + name(scheme));

        look(admin, scheme, scene.latestContactPath(), "contact");
        look(admin, scheme, "/beheer/contacten/standaard", "contacten-standaard");
        look(stranger(scheme, true), scheme, scene.unsubscribePath(), "afmelden");
        look(stranger(scheme, true), scheme, scene.preferencesPath(), "voorkeuren");
    }

    @Test
    void theMailItselfIsAccessibleAndFitsAPhone() {
        scene.mailInEveryState();
        Page reader = stranger(ColorScheme.LIGHT, true);

        reader.setContent(scene.latestHtml());

        assertGood(reader);
        photograph(reader, "mail");
    }

    @Test
    void aReaderUnsubscribesWithOneButtonWithoutSigningIn() {
        scene.mailInEveryState();
        Page reader = stranger(ColorScheme.LIGHT, true);
        reader.navigate(scene.unsubscribePath());

        reader.getByText("Afmelden", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(reader.locator("h1")).hasText("U bent afgemeld");
        assertGood(reader);
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

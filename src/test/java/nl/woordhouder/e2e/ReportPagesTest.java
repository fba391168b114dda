// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
class ReportPagesTest extends Browser {
    @Inject
    RegisterForTests register;

    @Inject
    BusinessTime time;

    @BeforeEach
    void aRegisterWithACourse() {
        for (String ministry : List.of("mnre1013", "mnre1109", "mnre1025")) {
            for (int index = 1; index < 4; index++) {
                register.promise(
                        ministry,
                        "Voortgang van de aanpak van drukke stations, deel " + index,
                        time.today().minusDays(index * index * 25L));
                register.promise(
                        ministry,
                        "Planning van de kades, deel " + index,
                        time.today().plusDays(index * 4L));
            }
            String done = register.promise(
                    ministry, "Brief over de veren", time.today().plusDays(3));
            register.postpone(done, time.today().plusDays(30), "Uitstelbrief");
            register.decide(done, CommitmentStatus.FULFILLED, "Brief ontvangen");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everyReportIsAccessibleAndFitsAPhone(ColorScheme scheme) {
        Page page = signedIn(Role.GRIFFIE, scheme, true);
        look(page, scheme, "/rapporten", "rapporten");
        if (scheme == ColorScheme.LIGHT) {
            illustrate(page, "rapporten");
        }
        look(page, scheme, "/rapporten/procedurevergadering?commissie=BuZa", "rapport-procedurevergadering");
        look(page, scheme, "/rapporten/procedurevergadering?commissie=KR", "rapport-leeg");
        look(page, scheme, "/rapporten/procedurevergadering?volgende=morgen", "rapport-fout");
        look(page, scheme, "/rapporten/begrotingsbijlage?ministerie=BZ", "rapport-begroting");
        look(page, scheme, "/rapporten/rappel", "rapport-rappel");
    }

    @Test
    void onPaperTheFormsAndTheMenuAreGone() {
        Page page = signedIn(Role.GRIFFIE);
        page.navigate("/rapporten/procedurevergadering?commissie=BuZa");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator(".desk-bar")).isHidden();
        assertThat(page.getByText("Downloaden als spreadsheet")).isHidden();
        photograph(page, "rapport-papier");
    }

    private void look(Page page, ColorScheme scheme, String path, String name) {
        page.navigate(path);
        assertGood(page);
        photograph(page, name + "-" + scheme.name().toLowerCase(Locale.ROOT));
    }
}

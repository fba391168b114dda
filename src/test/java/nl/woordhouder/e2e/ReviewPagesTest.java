// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.woordhouder.document.HandMadeReading.Found.promise;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.woordhouder.access.Role;
import nl.woordhouder.document.HandMadeReading;
import nl.woordhouder.extraction.Candidate;
import nl.woordhouder.extraction.DocumentDate;
import nl.woordhouder.review.ReviewCandidateRepository;
import nl.woordhouder.review.ReviewDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class ReviewPagesTest extends Browser {
    private static final String FIRST = "Ik stuur uw Kamer uiterlijk op 31 maart 2026 de planning van de sluizen.";
    private static final String SECOND = "Wellicht kan ik daarbij ook de kosten van het onderhoud betrekken.";
    private static final String THIRD = "Hiermee doe ik mijn toezegging over de bruggen gestand.";
    private static final String FOURTH = "Ik zal nagaan of de sluiswachters in het weekeinde kunnen werken.";
    private static final String TEXT =
            "Aan de Voorzitter van de Tweede Kamer\nPostbus 20018\n\nGeachte voorzitter,\n\nPlanning\n\n"
                    + "Van de 84 sluizen zijn er 12 aan vervanging toe; de oudste dateert van 1932. "
                    + FIRST + " " + SECOND + "\n\n" + THIRD + " " + FOURTH
                    + "\n\nDe minister van Buitenlandse Zaken,\n\nK. Voorbeeld\n";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Inject
    HandMadeReading reading;

    @Inject
    ReviewCandidateRepository candidates;

    @Inject
    ReviewDesk desk;

    private long document;

    @BeforeEach
    void aLetterWaits() {
        document = reading.store(
                TEXT,
                new DocumentDate.Given(DAY),
                promise(FIRST, LocalDate.of(2026, 3, 31)),
                promise(SECOND, null).labelled(Candidate.Label.UNCERTAIN),
                promise(THIRD, null).labelled(Candidate.Label.FULFILMENT),
                promise(FOURTH, null));
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everyPageIsAccessibleInEveryState(ColorScheme scheme) {
        Page page = signedIn(Role.GRIFFIE, scheme, true);
        desk.reject(candidate(3), "Staat al in het register", "test-griffie");

        look(page, scheme, "/documenten", "documenten");
        page.locator("main form button").click();
        good(page, scheme, "documenten-fout");
        page.getByLabel("Of plak de tekst van een brief").fill("Brief " + UUID.randomUUID());
        page.locator("main form button").click();
        assertThat(page.locator(".desk-results")).containsText("ingelezen");
        good(page, scheme, "documenten-ingelezen");
        look(page, scheme, "/documenten/" + document, "document");
        look(page, scheme, "/documenten/" + undated(), "document-zonder-datum");
        look(page, scheme, "/documenten/" + document + "/gegevens", "gegevens");
        page.getByLabel("Titel").fill("");
        page.getByText("Bewaren").click();
        assertThat(page.locator("#fouten")).containsText("Vul een titel in.");
        good(page, scheme, "gegevens-fout");
        look(page, scheme, "/beheer/herlezen", "herlezen");
        Page admin = signedIn(Role.BEHEERDER, scheme, true);
        look(admin, scheme, "/documenten/" + document + "/verwijderen", "verwijderen");
        look(admin, scheme, "/beheer/verwijderd", "verwijderd");
        look(page, scheme, "/beoordelen", "beoordelen-lijst");
        look(page, scheme, "/beoordelen/" + candidate(0), "beoordelen");
        page.getByText("Waarom gevonden").click();
        page.getByLabel("Onderwerp").fill("");
        page.locator(".review-fields button").click();
        assertThat(page.locator("#fouten")).containsText("Vul een onderwerp in.");
        good(page, scheme, "beoordelen-fout");
        look(page, scheme, "/beoordelen/" + candidate(3), "beoordelen-besloten");
        look(page, scheme, "/beoordelen/" + firstOf(undated()), "beoordelen-zonder-datum");
    }

    @Test
    void aClerkJudgesWithKeysAlone() {
        Page page = signedIn(Role.GRIFFIE);
        page.navigate("/beoordelen/" + candidate(0));
        page.keyboard().press("e");
        page.keyboard().press("Control+A");
        page.keyboard().type("Planning van de sluizen");
        page.keyboard().press("Escape");
        page.keyboard().press("a");
        assertThat(page.locator(".desk-decided")).containsText("Aanvaard door");

        page.navigate("/beoordelen/" + candidate(3));
        page.keyboard().press("x");
        page.keyboard().type("Geen toezegging");
        page.keyboard().press("Enter");
        assertThat(page.locator(".desk-decided")).containsText("Geen toezegging");
        page.keyboard().press("u");
        assertThat(page).hasURL(Pattern.compile(".*/beoordelen/" + candidate(3) + "$"));
    }

    @Test
    void theKeysCanBeSwitchedOff() {
        Page page = signedIn(Role.GRIFFIE);
        page.navigate("/beoordelen/" + candidate(0));
        page.getByText("Sneltoetsen aan").click();
        page.keyboard().press("j");

        assertThat(page).hasURL(Pattern.compile(".*/beoordelen/" + candidate(0) + "$"));
        assertThat(page.locator(".keys-on")).hasCount(0);
    }

    @Test
    void withoutJavaScriptALetterComesInAndIsJudgedByTabAndEnter() {
        Page page = signedIn(Role.GRIFFIE, ColorScheme.LIGHT, false);
        page.navigate("/documenten");
        byte[] letter = ("Geachte voorzitter,\n\nBrief " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        page.getByLabel("Bestanden").setInputFiles(new FilePayload("brief.txt", "text/plain", letter));
        page.locator("main form button").press("Enter");
        assertThat(page.locator(".desk-results li")).hasCount(1);

        page.navigate("/beoordelen/" + candidate(1));
        page.getByLabel("Waarom geen toezegging").focus();
        page.keyboard().type("Te vaag om te volgen");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".desk-decided")).containsText("Te vaag om te volgen");
    }

    @Test
    void theSentenceIsInViewInALongLetter() {
        String filler = "Over de waterstand valt in deze alinea van de brief verder niets bijzonders te melden.\n\n";
        long longLetter = reading.store(
                filler.repeat(120) + FIRST + "\n\n" + filler.repeat(120),
                new DocumentDate.Given(DAY),
                promise(FIRST, LocalDate.of(2026, 3, 31)));
        Page page = signedIn(Role.GRIFFIE);
        page.navigate("/beoordelen/" + firstOf(longLetter));

        assertThat(page.locator(".source-mark--current")).isInViewport();
        assertThat(page.getByText("Aanvaarden").first()).isInViewport();
    }

    private long undated() {
        return reading.store(
                TEXT,
                new DocumentDate.Estimated(DAY, DAY.plusDays(30), List.of()),
                promise(FIRST, LocalDate.of(2026, 3, 31)));
    }

    private long candidate(int index) {
        return QuarkusTransaction.requiringNew()
                .call(() -> candidates.ofDocument(document).get(index).id());
    }

    private long firstOf(long other) {
        return QuarkusTransaction.requiringNew()
                .call(() -> candidates.ofDocument(other).get(0).id());
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

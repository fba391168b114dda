// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.RegisterForTests;
import nl.woordhouder.commitment.Sort;
import nl.woordhouder.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnBothDatabases
class RegisterPageTest {
    private static final String BZ = "mnre1013";
    private static final String OCW = "mnre1109";

    @Inject
    Staff staff;

    @Inject
    RegisterForTests register;

    @Inject
    BusinessTime time;

    /** A word that only the commitments of this test contain. */
    private String word;

    @BeforeEach
    void aWordOfItsOwn() {
        word = "zoek" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void theFiltersOfTheAddressSelectWhatIsShown() {
        String late = register.promise(BZ, word + " dijken", time.today().minusDays(23));
        String soon = register.promise(OCW, word + " scholen", time.today().plusDays(11));
        String undated = register.promise(BZ, word + " havens", null);
        String done = register.promise(BZ, word + " bruggen", time.today().minusDays(50));
        register.decide(done, CommitmentStatus.FULFILLED, "brief ontvangen");

        assertThat(numbers(list("termijn=te-laat"))).containsExactly(late);
        assertThat(numbers(list("termijn=binnenkort"))).containsExactly(soon);
        assertThat(numbers(list("termijn=zonder-datum"))).containsExactly(undated);
        assertThat(numbers(list("status=voldaan"))).containsExactly(done);
        assertThat(numbers(list("status=voldaan&status=openstaand"))).containsExactly(done, late, soon, undated);
        assertThat(numbers(list("ministerie=OCW"))).containsExactly(soon);
        assertThat(numbers(list("van=" + time.today() + "&tot=" + time.today().plusDays(20))))
                .containsExactly(soon);
        assertThat(numbers(list("sorteer=nieuwste"))).containsExactly(done, undated, soon, late);
    }

    @Test
    void theListIsOrderedByEachColumnBothWays() {
        String bees = register.promise(OCW, word + " Bijen", time.today());
        String apes = register.promise(BZ, word + " apen", time.today().plusDays(2));
        String cats = register.promise(BZ, word + " Katten", time.today().plusDays(1));

        assertThat(numbers(list("sorteer=onderwerp"))).containsExactly(apes, bees, cats);
        assertThat(numbers(list("sorteer=-onderwerp"))).containsExactly(cats, bees, apes);
        assertThat(numbers(list("sorteer=-termijn"))).containsExactly(apes, cats, bees);
        assertThat(numbers(list("sorteer=oudste"))).containsExactly(bees, apes, cats);
        assertThat(numbers(list("sorteer=ministerie"))).containsExactly(apes, cats, bees);
        assertThat(numbers(list("sorteer=-ministerie"))).containsExactly(bees, cats, apes);
        assertThat(numbers(list("sorteer=bewindspersoon"))).containsExactly(bees, apes, cats);
    }

    @Test
    void everyOrderIsReadToItsEndAndBack() {
        for (int index = 0; index < 52; index++) {
            register.promise(index % 2 == 0 ? BZ : OCW, word, time.today().plusDays(index % 3));
        }
        for (Sort sort : Sort.values()) {
            Response first = list("sorteer=" + sort.word());
            Response second = turned(first, "next");
            List<String> seen = new ArrayList<>(numbers(first));
            seen.addAll(numbers(second));

            assertThat(seen).as(sort.word()).hasSize(52).doesNotHaveDuplicates();
            assertThat(numbers(turned(second, "prev"))).as(sort.word()).isEqualTo(numbers(first));
        }
    }

    @Test
    void whoPromisedAndWhatKindOfPromiseCanBeChosen() {
        String number = register.promise(BZ, word, time.today());

        assertThat(numbers(list("bewindspersoon=minister"))).containsExactly(number);
        assertThat(numbers(list("bewindspersoon=niemand"))).isEmpty();
        assertThat(numbers(list("soort=informeren"))).containsExactly(number);
        assertThat(numbers(list("soort=handelen"))).isEmpty();
        list("soort=onzin").then().statusCode(400);
    }

    @Test
    void dossierMemberAndPartyCanBeChosenAndStandAmongTheFilters() {
        String number = register.promiseTo("lid Van der Kolk (Kleurpartij)", word + " wegen", "36600-V");
        register.promise(BZ, word, time.today());

        assertThat(numbers(list("dossier=36+600"))).containsExactly(number);
        assertThat(numbers(list("lid=van+der+kolk&fractie=kleurpartij"))).containsExactly(number);
        assertThat(list("dossier=36600-V&lid=Kolk").asString()).contains("dossier 36600-V", "lid Kolk");
        list("dossier=drie").then().statusCode(400);
    }

    @Test
    void whatWasShiftedAndWhatFallsDueSoonCanBeChosen() {
        String shifted = register.promise(BZ, word, time.today());
        String later = register.promise(BZ, word, time.today().plusDays(28));
        register.promise(BZ, word, time.today().plusDays(29));
        register.postpone(shifted, time.today().plusDays(40), "uitstelbrief");

        assertThat(numbers(list("termijn=verschoven"))).containsExactly(shifted);
        assertThat(numbers(list("termijn=vier-weken"))).containsExactly(later);
        assertThat(numbers(list("termijn=deze-week"))).isEmpty();
    }

    @Test
    void aRowSaysInWordsHowLateItIs() {
        register.promise(BZ, word, time.today().minusDays(23));

        assertThat(list("").asString()).contains("23 dagen te laat").contains("Buitenlandse Zaken");
    }

    @Test
    void theWordsThatWereSearchedForAreMarked() {
        register.promise(BZ, "Brief over <b> " + word.toUpperCase(), time.today());

        assertThat(list("").asString())
                .contains("<mark>" + word.toUpperCase() + "</mark>")
                .contains("Brief over &lt;b&gt;");
    }

    @Test
    void aWordIsFoundInItsOtherFormsAndInsideLongerWords() {
        String houses = register.promise(BZ, word + " nieuwe huizen", time.today());
        String dike = register.promise(
                BZ, word + " dijkversterking bij Zelm", time.today().plusDays(1));

        assertThat(numbers(list("zoek=" + word + "+huis"))).containsExactly(houses);
        assertThat(numbers(list("zoek=" + word + "+versterkingen"))).containsExactly(dike);
        assertThat(numbers(list("zoek=" + word + "+Z%C3%A9lm+de"))).containsExactly(dike);
        assertThat(numbers(list("zoek=" + dike))).containsExactly(dike);
        assertThat(numbers(list("zoek=de+van"))).isEmpty();
    }

    @Test
    void whatIsFoundInTheQuoteOnlyIsShownFromThere() {
        register.promise(BZ, word, time.today());

        assertThat(list("zoek=" + word + "+brieven").asString())
                .contains("Kamer hierover een <mark>brief</mark> ontvangt:");
    }

    @Test
    void eachActiveFilterIsAChipThatTurnsItOff() {
        String page = list("ministerie=BZ&termijn=te-laat").asString();

        assertThat(page).contains("href=\"/register?zoek=" + word + "&amp;termijn=te-laat\"");
        assertThat(page).contains("href=\"/register?zoek=" + word + "&amp;ministerie=BZ\"");
        assertThat(page).contains("Geen toezegging past bij deze filters");
    }

    @Test
    void followingNextShowsEveryCommitmentOnce() {
        List<String> all = new ArrayList<>();
        for (int day = 0; day < 105; day++) {
            all.add(register.promise(BZ, word, LocalDate.of(2026, 1, 1).plusDays(day)));
        }

        Response page = list("");
        List<String> seen = new ArrayList<>(numbers(page));
        assertThat(page.asString()).contains("<strong>105</strong>");
        for (int turn = 0; turn < 2; turn++) {
            String next = page.htmlPath().getString("**.find { it.@rel == 'next' }.@href");
            page = staff.reading(Role.LEZER).urlEncodingEnabled(false).get(next);
            seen.addAll(numbers(page));
        }

        assertThat(seen).containsExactlyElementsOf(all);
        assertThat(page.asString()).doesNotContain("rel=\"next\"").contains("rel=\"prev\"");

        List<String> back = new ArrayList<>(numbers(page));
        for (int turn = 0; turn < 2; turn++) {
            String previous = page.htmlPath().getString("**.find { it.@rel == 'prev' }.@href");
            page = staff.reading(Role.LEZER).urlEncodingEnabled(false).get(previous);
            back.addAll(0, numbers(page));
        }

        assertThat(back).containsExactlyElementsOf(all);
        assertThat(page.asString()).doesNotContain("rel=\"prev\"").contains("rel=\"next\"");
    }

    @Test
    void aFilterThatCannotBeReadIsExplainedAtItsField() {
        Response page = list("ministerie=XYZ&van=31-02-2026&status=zoek&termijn=ooit&commissie=geen");

        page.then().statusCode(400);
        assertThat(page.asString())
                .as("in the part that a change of the filters renews")
                .containsSubsequence("id=\"resultaten\"", "Er zijn 5 fouten", "</section>")
                .as("shown although the answer is a refusal")
                .contains("{\"code\":\"400\",\"swap\":true}")
                .contains("Kies een ministerie uit de lijst.")
                .contains("Dit is geen datum. Schrijf hem als 3-12-2026.");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        list("van=2026-03-01&tot=2026-02-01").then().statusCode(400);
    }

    @Test
    void aMinistrySeesOnlyWhatItPromisedOrAnswersFor() {
        String own = register.promise(Staff.MINISTRY, word, time.today());
        String inherited = register.promise(OCW, Staff.MINISTRY, word, time.today());
        String foreign = register.promise(OCW, word, time.today());

        assertThat(numbers(list(Role.MINISTERIE, ""))).containsExactly(own, inherited);
        assertThat(numbers(list(Role.MINISTERIE, "ministerie=OCW"))).containsExactly(own, inherited);
        staff.reading(Role.MINISTERIE).get("/register/" + own).then().statusCode(200);
        staff.reading(Role.MINISTERIE).get("/register/" + foreign).then().statusCode(404);
    }

    private Response list(String filters) {
        return list(Role.LEZER, filters);
    }

    private Response list(Role role, String filters) {
        return staff.reading(role)
                .urlEncodingEnabled(false)
                .get("/register?" + (filters.startsWith("zoek=") ? "" : "zoek=" + word + "&") + filters);
    }

    private Response turned(Response page, String direction) {
        String url = page.htmlPath().getString("**.find { it.@rel == '" + direction + "' }.@href");
        return staff.reading(Role.LEZER).urlEncodingEnabled(false).get(url);
    }

    private static List<String> numbers(Response page) {
        return page.htmlPath().getList("**.findAll { it.name() == 'th' && it.@scope == 'row' }.a", String.class);
    }
}

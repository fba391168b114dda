// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.calendar.TestClock;
import nl.woordhouder.database.OnBothDatabases;
import nl.woordhouder.web.ApiContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnBothDatabases
class CommitmentResourceTest {
    private static final String BZ = "mnre1013";
    private static final String DEFENCE = "mnre1018";
    private static final String KGG = "mnre1182";
    private static final String EZK = "mnre1045";

    @Inject
    RegisterForTests register;

    @Inject
    BusinessTime time;

    @Inject
    TestClock clock;

    @AfterEach
    void backToTheFirstDay() {
        clock.reset();
    }

    @Test
    void aMinistryIsFoundByAbbreviationNameAndCode() {
        String number = register.promise(BZ, "Ambassade in Ruritanië", time.today());
        register.promise(DEFENCE, "Ambassade in Ruritanië bewaken", time.today());

        for (String name : List.of("BZ", "bz", "Buitenlandse Zaken", BZ)) {
            ApiContract.given()
                    .queryParam("ministerie", name)
                    .queryParam("zoek", "ruritanië")
                    .get("/v1/toezeggingen")
                    .then()
                    .statusCode(200)
                    .body("toezeggingen.nummer", contains(number))
                    .body("aantal", equalTo(1));
        }
    }

    @Test
    void whatAnAbolishedMinistryPromisedIsFoundUnderItAndUnderItsSuccessor() {
        String number = register.promise(KGG, EZK, "Warmtepompen op Schouwen", time.today());

        for (String name : List.of("KGG", "EZK")) {
            search("zoek", "Schouwen", "ministerie", name)
                    .body("toezeggingen.nummer", contains(number))
                    .body("toezeggingen[0].ministerie.afkorting", equalTo("KGG"))
                    .body("toezeggingen[0].antwoordtNu.afkorting", equalTo("EZK"));
        }
    }

    @Test
    void overdueFollowsTheDayInAmsterdamAndCountsTheDays() {
        String number = register.promise(BZ, "Kanaal door Zuid-Glubland", time.today());

        search("zoek", "Glubland", "teLaat", "true").body("aantal", equalTo(0));
        search("zoek", "Glubland", "teLaat", "false").body("toezeggingen.nummer", contains(number));

        clock.moveTo(time.today().plusDays(1).atTime(0, 30));

        search("zoek", "Glubland", "teLaat", "true")
                .body("toezeggingen.nummer", contains(number))
                .body("toezeggingen[0].teLaat", equalTo(true))
                .body("toezeggingen[0].dagenTeLaat", equalTo(1));
        search("zoek", "Glubland", "teLaat", "false").body("aantal", equalTo(0));
    }

    @Test
    void aSettledCommitmentIsNeverOverdue() {
        String number = register.promise(BZ, "Brug over de Spreng", time.today().minusDays(9));
        register.decide(number, CommitmentStatus.FULFILLED, "brief ontvangen");

        search("zoek", "Spreng", "teLaat", "true").body("aantal", equalTo(0));
        search("zoek", "Spreng", "status", "voldaan").body("toezeggingen[0].teLaat", equalTo(false));
        search("zoek", "Spreng", "status", "openstaand").body("aantal", equalTo(0));
    }

    @Test
    void everyPartHasItsComplement() {
        register.promise(BZ, "Veerdienst Hullum te laat", time.today().minusDays(1));
        register.promise(BZ, "Veerdienst Hullum zonder datum", null);
        register.promise(BZ, "Veerdienst Hullum later", time.today().plusDays(90));

        for (String part : List.of("teLaat", "zonderDatum")) {
            search("zoek", "Hullum", part, "true").body("aantal", equalTo(1));
            search("zoek", "Hullum", part, "false").body("aantal", equalTo(2));
        }
    }

    @Test
    void vervaltVoorAndVervaltNaLeaveTheDayItselfOut() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        String before = register.promise(BZ, "Polder Grensdag een", day.minusDays(1));
        register.promise(BZ, "Polder Grensdag twee", day);
        String after = register.promise(BZ, "Polder Grensdag drie", day.plusDays(1));

        search("zoek", "Grensdag", "vervaltVoor", "2026-05-01").body("toezeggingen.nummer", contains(before));
        search("zoek", "Grensdag", "vervaltNa", "2026-05-01").body("toezeggingen.nummer", contains(after));
    }

    @Test
    void theMinisterIsFoundByAPartOfNameOrOffice() {
        String number = register.promise(BZ, "Lantaarns in Dwaallicht", time.today());

        search("zoek", "Dwaallicht", "bewindspersoon", "Minist").body("toezeggingen.nummer", contains(number));
        search("zoek", "Dwaallicht", "bewindspersoon", "minist_r").body("aantal", equalTo(0));
        search("zoek", "Dwaallicht", "bewindspersoon", "staatssecretaris").body("aantal", equalTo(0));
    }

    @Test
    void whoAsksForAtomGetsWhatChangedLastAsAFeed() {
        String first = register.promise(BZ, "Windvaan te Feedhoek & omstreken", time.today());
        String second = register.promise(BZ, "Windvaan te Feedhoek draaien", null);
        clock.moveTo(time.today().plusDays(1));
        register.decide(first, CommitmentStatus.FULFILLED, "brief ontvangen");

        Response feed = RestAssured.given()
                .accept("application/atom+xml")
                .queryParam("zoek", "feedhoek")
                .get("/v1/toezeggingen");

        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.contentType()).startsWith("application/atom+xml");
        assertThat(feed.xmlPath().getList("feed.entry.title"))
                .containsExactly(first + " Windvaan te Feedhoek & omstreken", second + " Windvaan te Feedhoek draaien");
        assertThat(feed.xmlPath().getString("feed.entry[0].summary")).startsWith("voldaan");
        assertThat(feed.xmlPath().getString("feed.entry[0].id")).endsWith("/v1/toezeggingen/" + first);
    }

    @Test
    void aFeedIsNotOrderedOrCutByTheReader() {
        RestAssured.given()
                .accept("application/atom+xml")
                .get("/v1/toezeggingen?sorteer=nieuwste&limiet=3")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.location", containsInAnyOrder("sorteer", "limiet"));
    }

    @Test
    void aDossierIsFoundByItsNumberAndThatOfTheBudgetItBelongsTo() {
        String budget = register.promiseTo("Kamer", "Tolpoort van Grauwzand", "36600-V, 29924");
        register.promiseTo("Kamer", "Tolpoort van Grauwzand bouwen", "36600-X");

        for (String spelling : List.of("36600-V", "36 600 V", "36600v", "29924")) {
            search("zoek", "Grauwzand", "dossier", spelling)
                    .body("toezeggingen.nummer", contains(budget))
                    .body("toezeggingen[0].bron.dossiers", contains("36600-V", "29924"));
        }
        search("zoek", "Grauwzand", "dossier", "36600").body("aantal", equalTo(2));
        ApiContract.given()
                .queryParam("dossier", "drieduizend")
                .get("/v1/toezeggingen")
                .then()
                .statusCode(400)
                .body("errors[0].location", equalTo("dossier"));
    }

    @Test
    void aMemberAndAPartyAreFoundWhateverTheCase() {
        String number = register.promiseTo("lid Van der Kolk (Kleurpartij)", "Riolering van Nevelburg", "29924");
        register.promiseTo("lid Kolk (Stilte Nu)", "Riolering van Nevelburg later", "29924");

        search("zoek", "Nevelburg", "lid", "van der kolk").body("toezeggingen.nummer", contains(number));
        search("zoek", "Nevelburg", "fractie", "kleurpartij").body("toezeggingen.nummer", contains(number));
        search("zoek", "Nevelburg", "lid", "Kolk", "fractie", "Kleurpartij").body("aantal", equalTo(0));
        search("zoek", "Nevelburg", "fractie", "Kleur").body("aantal", equalTo(0));
    }

    @Test
    void kindChamberAndDocumentSelect() {
        String number = register.promise(BZ, "Vuurtoren op Klif", time.today());

        search("zoek", "Klif", "soort", "informeren").body("toezeggingen.nummer", contains(number));
        search("zoek", "Klif", "soort", "handelen").body("aantal", equalTo(0));
        search("zoek", "Klif", "kamer", "tweede").body("toezeggingen.nummer", contains(number));
        search("zoek", "Klif", "kamer", "eerste").body("aantal", equalTo(0));
        search("zoek", "Klif", "document", "1").body("toezeggingen.nummer", contains(number));
        search("zoek", "Klif", "document", "2").body("aantal", equalTo(0));
    }

    @Test
    void onlyTheFieldsThatAreAskedForComeWithTheNumberAndTheLink() {
        String number = register.promise(BZ, "Windwijzer van Vlagdorp", time.today());

        JsonPath list =
                search("zoek", "Vlagdorp", "velden", "status,termijn").extract().jsonPath();
        assertThat(list.getMap("toezeggingen[0]")).containsOnlyKeys("nummer", "status", "termijn", "_links");
        JsonPath one = ApiContract.given()
                .queryParam("velden", "onderwerp")
                .get("/v1/toezeggingen/" + number)
                .jsonPath();
        assertThat(one.getMap("")).containsOnlyKeys("nummer", "onderwerp", "_links");
    }

    @Test
    void aFieldOrFacetThatDoesNotExistIsRefusedWithWhatThereIs() {
        ApiContract.given()
                .queryParams("velden", "status,adres", "facetten", "kleur")
                .get("/v1/toezeggingen")
                .then()
                .statusCode(400)
                .body("errors.location", containsInAnyOrder("velden", "facetten"))
                .body("errors.find { it.location == 'velden' }.detail", containsString("'adres' kan hier niet"))
                .body("errors.find { it.location == 'facetten' }.detail", containsString("ministerie, commissie"));
    }

    @Test
    void aFacetCountsWhatTheQueryWouldSelectWithEachOtherValue() {
        String kept = register.promise(BZ, "Orgel van Toonburg een", time.today());
        register.promise(DEFENCE, "Orgel van Toonburg twee", time.today());
        register.promise(KGG, EZK, "Orgel van Toonburg drie", time.today());
        register.decide(kept, CommitmentStatus.FULFILLED, "brief ontvangen");

        JsonPath found = search("zoek", "Toonburg", "ministerie", "BZ", "facetten", "ministerie,status,soort")
                .body("aantal", equalTo(1))
                .extract()
                .jsonPath();

        assertThat(found.getList("facetten.status.waarde")).containsExactly("voldaan");
        assertThat(found.getList("facetten.soort.waarde")).containsExactly("informeren");
        List<String> codes = found.getList("facetten.ministerie.waarde");
        assertThat(codes).containsExactlyInAnyOrder("BZ", "Def", "KGG", "EZK");
        for (String code : codes) {
            int told = found.getInt("facetten.ministerie.find { it.waarde == '" + code + "' }.aantal");
            search("zoek", "Toonburg", "ministerie", code).body("aantal", equalTo(told));
        }
    }

    @Test
    void gewijzigdSindsTakesAnyTimeZone() {
        String number = register.promise(BZ, "Sluis bij Fluitdam", time.today());
        clock.moveTo(time.today().plusDays(2));
        String later = register.promise(BZ, "Tweede sluis bij Fluitdam", time.today());

        search("zoek", "Fluitdam", "gewijzigdSinds", "2026-02-11T09:00:00+01:00")
                .body("toezeggingen.nummer", containsInAnyOrder(number, later));
        search("zoek", "Fluitdam", "gewijzigdSinds", "2026-02-11T08:00:01Z")
                .body("toezeggingen.nummer", contains(later));
    }

    @Test
    void followingTheLinksShowsEverythingOnceInEitherOrder() {
        List<String> promised = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            promised.add(
                    register.promise(BZ, "Bladeren in Pagineren", time.today().plusDays(day / 2)));
        }
        promised.add(register.promise(BZ, "Bladeren in Pagineren", null));

        assertThat(walk("/v1/toezeggingen?zoek=Pagineren&limiet=3")).containsExactlyElementsOf(promised);
        List<String> newestFirst = new ArrayList<>(promised);
        java.util.Collections.reverse(newestFirst);
        assertThat(walk("/v1/toezeggingen?zoek=Pagineren&limiet=3&sorteer=nieuwste"))
                .containsExactlyElementsOf(newestFirst);
    }

    @Test
    void pagingGoesOnWhenTheRegisterGrowsAndAfterMidnight() {
        List<String> promised = new ArrayList<>();
        for (int day = 0; day < 4; day++) {
            promised.add(
                    register.promise(BZ, "Groeien tijdens Lezen-X", time.today().plusDays(day)));
        }
        JsonPath first = page("/v1/toezeggingen?zoek=Lezen-X&limiet=2");
        register.promise(BZ, "Groeien tijdens Lezen-X", time.today().minusDays(5));
        clock.moveTo(time.today().plusDays(1));

        assertThat(walk(first.getString("_links.volgende.href"))).containsExactlyElementsOf(promised.subList(2, 4));
    }

    @Test
    void aCursorIsGoodForItsOwnQueryOnly() {
        for (int count = 0; count < 3; count++) {
            register.promise(BZ, "Cursorproef in Stempel", time.today());
        }
        String next = page("/v1/toezeggingen?zoek=Stempel&limiet=2").getString("_links.volgende.href");
        String cursor = next.replaceAll(".*cursor=", "");

        refused("/v1/toezeggingen?zoek=Stempel&sorteer=nieuwste&cursor=" + cursor, "cursor");
        refused("/v1/toezeggingen?zoek=Anders&cursor=" + cursor, "cursor");
        refused("/v1/toezeggingen?zoek=Stempel&cursor=" + cursor + "A", "cursor");
        refused("/v1/toezeggingen?zoek=Stempel&cursor=" + cursor.substring(1), "cursor");
        for (int at = 0; at < cursor.length(); at++) {
            char other = cursor.charAt(at) == 'A' ? 'B' : 'A';
            refused(
                    "/v1/toezeggingen?zoek=Stempel&cursor=" + cursor.substring(0, at) + other
                            + cursor.substring(at + 1),
                    "cursor");
        }
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndSaysWhatToDo() {
        ApiContract.given()
                .get(
                        "/v1/toezeggingen?ministerie=XX&commissie=YY&status=bijna&teLaat=ja&vervaltVoor=31-12-2026"
                                + "&gewijzigdSinds=gisteren&kamer=derde&soort=x&document=-1&sorteer=willekeurig&limiet=0&zoek=&cursor=xyz&minsterie=BZ")
                .then()
                .statusCode(400)
                .body(
                        "errors.location",
                        containsInAnyOrder(
                                "ministerie",
                                "commissie",
                                "status",
                                "teLaat",
                                "vervaltVoor",
                                "gewijzigdSinds",
                                "kamer",
                                "soort",
                                "document",
                                "sorteer",
                                "limiet",
                                "zoek",
                                "cursor",
                                "minsterie"))
                .body("detail", containsString("14 fouten"))
                .body("errors.find { it.location == 'ministerie' }.detail", containsString("/v1/ministeries"))
                .body("errors.find { it.location == 'minsterie' }.detail", containsString("Kies uit: bewindspersoon"));
    }

    @Test
    void aKeyThatMayBeGivenOnceIsNotTakenTwice() {
        refused("/v1/toezeggingen?limiet=2&limiet=3", "limiet");
        refused("/v1/toezeggingen?teLaat=true&zonderDatum=true", "zonderDatum");
    }

    @Test
    void wordsWithASpecialMeaningInTheDatabaseAreOnlyWords() {
        String number = register.promise(BZ, "Korting van 50% op proef_ritten (A|B)! \\d", time.today());

        for (String words : List.of("50% proef_ritten", "(A|B)!", "\\d")) {
            search("zoek", words).body("toezeggingen.nummer", contains(number));
        }
        search("zoek", "proef%n").body("aantal", equalTo(0));
        search("zoek", "' or 1=1 --").body("aantal", equalTo(0));
    }

    @Test
    void aCommitmentTellsItsSourceTermAndHistoryButNoAccount() {
        LocalDate first = time.today().plusDays(20);
        String number = register.promise(BZ, "Herdenking op Terwisch", first);
        register.postpone(number, first.plusDays(30), "uitstelbrief");
        register.decide(number, CommitmentStatus.PARTLY_FULFILLED, "eerste deel ontvangen");

        ApiContract.given()
                .get("/v1/toezeggingen/" + number)
                .then()
                .statusCode(200)
                .body("nummer", equalTo(number))
                .body("status", equalTo("deels voldaan"))
                .body("termijn.vervalDatum", equalTo(first.plusDays(30).toString()))
                .body("bron.titel", equalTo("Verzamelbrief januari"))
                .body(
                        "geschiedenis.gebeurtenis",
                        contains("in het register opgenomen", "termijn gewijzigd", "status gewijzigd"))
                .body("geschiedenis[1].oud", equalTo(first.minusDays(30) + ".." + first))
                .body("geschiedenis[1].reden", equalTo("uitstelbrief"))
                .body("geregistreerdOp", equalTo("2026-02-11T08:00:00Z"))
                .body(not(containsString("anna")));
    }

    @Test
    void withoutADateTheReasonIsTold() {
        String number = register.promise(BZ, "Ooit in Nergenshuizen", null);

        ApiContract.given()
                .get("/v1/toezeggingen/" + number)
                .then()
                .body("termijn.vervalDatum", nullValue())
                .body("termijn.redenGeenTermijn", containsString("binnenkort"));
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() {
        String number = register.promise(BZ, "Tag van Etagstad", time.today());
        String path = "/v1/toezeggingen/" + number;
        String tag = ApiContract.given().get(path).header("ETag");

        ApiContract.given().header("If-None-Match", tag).get(path).then().statusCode(304);
        ApiContract.given()
                .header("If-None-Match", "\"anders\", " + tag)
                .get(path)
                .then()
                .statusCode(304);

        register.decide(number, CommitmentStatus.FULFILLED, "brief ontvangen");
        ApiContract.given().header("If-None-Match", tag).get(path).then().statusCode(200);
    }

    @Test
    void theTagChangesWithTheDayBecauseOverdueDoes() {
        String path = "/v1/toezeggingen/" + register.promise(BZ, "Tag van Dagstad", time.today());
        String tag = ApiContract.given().get(path).header("ETag");
        clock.moveTo(time.today().plusDays(1));

        ApiContract.given()
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(200)
                .body("teLaat", equalTo(true));
    }

    @Test
    void theTagChangesWithTheVersionOfTheApiBecauseTheJsonMay() {
        Response answer =
                ApiContract.given().get("/v1/toezeggingen/" + register.promise(BZ, "Tag van Versiestad", time.today()));

        assertThat(answer.header("ETag")).contains(answer.header("API-Version"));
    }

    @Test
    void anUnknownNumberIsNotFound() {
        for (String number : List.of("WH-1900-0001", "wh", "%00", "a%2Fb", "%F0%9F%8E%84", "x".repeat(300))) {
            ApiContract.given()
                    .urlEncodingEnabled(false)
                    .get("/v1/toezeggingen/" + number)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
        }
    }

    private ValidatableResponse search(String... keysAndValues) {
        var request = ApiContract.given();
        for (int at = 0; at < keysAndValues.length; at += 2) {
            request.queryParam(keysAndValues[at], keysAndValues[at + 1]);
        }
        return request.get("/v1/toezeggingen").then().statusCode(200);
    }

    private static void refused(String address, String location) {
        ApiContract.given()
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(400)
                .body("errors.location", contains(location));
    }

    private static JsonPath page(String address) {
        return ApiContract.given()
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> walk(String address) {
        List<String> seen = new ArrayList<>();
        for (String next = address; next != null; ) {
            JsonPath page = page(next);
            seen.addAll(page.getList("toezeggingen.nummer"));
            next = page.getString("_links.volgende.href");
        }
        return seen;
    }
}

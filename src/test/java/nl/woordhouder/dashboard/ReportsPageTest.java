// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.RegisterForTests;
import nl.woordhouder.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@OnBothDatabases
class ReportsPageTest {
    /** A ministry whose figures this test can foretell: no other test uses it. */
    private static final String AZ = "mnre1010";

    private static final String BZ = "mnre1013";
    private static final String MEETING = "/rapporten/procedurevergadering";

    @Inject
    Staff staff;

    @Inject
    RegisterForTests register;

    @Inject
    BusinessTime time;

    @TempDir
    Path folder;

    private String word;

    @BeforeEach
    void aWordOfItsOwn() {
        word = "verslag" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void theListForAMeetingPartsWhatIsLateWhatIsDueBeforeTheNextAndWhatIsNew() {
        String late = register.promise(BZ, word + " dijken", time.today().minusDays(5));
        String due = register.promise(BZ, word + " dammen", time.today().plusDays(9));
        String later = register.promise(BZ, word + " duinen", time.today().plusDays(90));

        String page = page(MEETING + "?commissie=BuZa&volgende=" + time.today().plusDays(10));

        assertThat(part(page, "Te laat")).contains(late).doesNotContain(due);
        assertThat(part(page, "Vervalt tot en met"))
                .contains(due)
                .doesNotContain(late)
                .doesNotContain(later);
        assertThat(part(page, "Nieuw sinds")).contains(late, due, later);
        assertThat(page(MEETING + "?commissie=DEF")).doesNotContain(word);
    }

    @Test
    void theAnnexOfABudgetSaysWherePromisesStandAndHowTheyAre() {
        register.promise(AZ, word + " bruggen", time.today().minusDays(5));
        String done = register.promise(AZ, word + " sluizen", time.today().plusDays(5));
        register.decide(done, CommitmentStatus.FULFILLED, "Brief van 3 februari");

        String page = page("/rapporten/begrotingsbijlage?ministerie=AZ");

        assertThat(page)
                .contains("Omschrijving", "Vindplaats", "Stand van zaken")
                .contains("Verzamelbrief januari, 2 jan. 2026")
                .contains("openstaand, termijn 6 feb. 2026 (verstreken).")
                .contains("voldaan op 11 feb. 2026. Brief van 3 februari");
        assertThat(page("/rapporten/begrotingsbijlage?ministerie=AZ&jaar=2024"))
                .contains(word + " bruggen")
                .doesNotContain(word + " sluizen");
    }

    @Test
    void theRappelIsPartedByMinistry() {
        register.promise(AZ, word + " bruggen", time.today().minusDays(60));

        assertThat(part(page("/rapporten/rappel?peildatum=2026-01-01"), "AZ: Verlopen voor 1 jan. 2026"))
                .contains(word + " bruggen");
    }

    @Test
    void whatCannotBeReadIsToldAtItsField() {
        Response wrong = staff.reading(Role.GRIFFIE).get(MEETING + "?volgende=morgen&commissie=XYZ");
        Response year = staff.reading(Role.GRIFFIE).get("/rapporten/begrotingsbijlage?jaar=dit");
        Response past = staff.reading(Role.GRIFFIE).get(MEETING + "?volgende=2020-01-01");

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.asString()).contains("Dit is geen datum.", "Kies een commissie uit de lijst.");
        assertThat(year.asString()).contains("Vul een jaar in, zoals 2026.");
        assertThat(past.asString()).contains("vandaag of een latere dag");
        assertThat(staff.reading(Role.GRIFFIE)
                        .get(MEETING + ".xlsx?volgende=morgen")
                        .header("Location"))
                .endsWith(MEETING + "?volgende=morgen");
        assertThat(staff.reading(Role.GRIFFIE).get("/rapporten/onbekend").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theFilesHoldTheSameLinesAndNoFormula() throws IOException {
        String number = register.promise(BZ, "=SOM(1) " + word, time.today().minusDays(5));

        Response csv = staff.reading(Role.GRIFFIE).get(MEETING + ".csv?commissie=BuZa");
        Response xlsx = staff.reading(Role.GRIFFIE).get(MEETING + ".xlsx?commissie=BuZa");

        assertThat(csv.contentType()).startsWith("text/csv");
        assertThat(csv.body().asString())
                .contains("Te laat;" + number + ";'=SOM(1) " + word + ";BZ;minister;2026-02-06;5;openstaand");
        Map<String, String> parts = unzipped(xlsx.asByteArray());
        assertThat(xlsx.header("Content-Disposition")).contains("procedurevergadering.xlsx");
        assertThat(parts.get("xl/sharedStrings.xml")).contains(number, "&apos;=SOM(1) " + word);
        assertThat(parts.get("xl/workbook.xml")).contains("1 Te laat", "3 Nieuw sinds");
        assertThat(parts.get("xl/worksheets/sheet1.xml")).doesNotContain("<f>").contains("<v>5</v>");
    }

    @Test
    void anEmptyListIsAFileTooAndThePageSaysWhatToDo() throws IOException {
        assertThat(page(MEETING + "?commissie=KR")).contains("Er staat niets op deze lijst.");
        assertThat(unzipped(staff.reading(Role.GRIFFIE)
                        .get("/rapporten/rappel.xlsx?ministerie=VRO")
                        .asByteArray()))
                .containsKey("xl/worksheets/sheet1.xml");
    }

    @Test
    void somebodyOfAMinistrySeesReportsOfThatMinistryOnly() {
        register.promise(BZ, word + " eigen", time.today().minusDays(5));
        register.promise(AZ, word + " vreemd", time.today().minusDays(5));

        String page = staff.reading(Role.MINISTERIE)
                .get("/rapporten/begrotingsbijlage?ministerie=AZ")
                .asString();

        assertThat(page).contains(word + " eigen").doesNotContain(word + " vreemd");
        assertThat(staff.reading(Role.MINISTERIE).get("/rapporten").asString()).doesNotContain(">AZ<");
    }

    @Test
    void everyChartStandsBesideATableWithTheSameNumbers() {
        String done = register.promise(AZ, word + " sluizen", time.today().plusDays(5));
        register.postpone(done, time.today().plusDays(9), "uitstel");
        register.decide(done, CommitmentStatus.FULFILLED, "brief");
        register.promise(AZ, word + " bruggen", time.today().minusDays(5));

        String page = page("/rapporten?ministerie=AZ");

        assertThat(page.split("<svg", -1)).hasSameSizeAs(page.split("<table", -1));
        assertThat(page)
                .contains("Op tijd voldaan", "Hoe lang te laat", "2026 K1")
                .contains("100%");
    }

    private String page(String address) {
        return staff.reading(Role.GRIFFIE)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String part(String page, String heading) {
        int start = page.indexOf("<section aria-label=\"" + heading);
        assertThat(start).as(heading).isNotNegative();
        return page.substring(start, page.indexOf("</section>", start));
    }

    private Map<String, String> unzipped(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("lijst.xlsx"), content);
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
            }
        }
        return parts;
    }
}

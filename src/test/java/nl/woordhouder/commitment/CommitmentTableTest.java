// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.database.OnBothDatabases;
import nl.woordhouder.web.ApiContract;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnBothDatabases
class CommitmentTableTest {
    private static final String LIST = "/v1/toezeggingen";
    private static final String BZ = "mnre1013";

    @Inject
    RegisterForTests register;

    @Inject
    BusinessTime time;

    @Inject
    Staff staff;

    @Test
    void theTableHoldsAllThatIsSelectedInTheOrderOfTheList() throws IOException {
        String later = register.promise(BZ, "Kade van Tabelgoor", time.today().plusDays(5));
        String overdue = register.promise(
                BZ, "Kade van Tabelgoor; \"oost\", nieuw", time.today().minusDays(5));
        String undated = register.promise(BZ, "Kade van Tabelgoor", null);

        List<CSVRecord> rows = rows(table("Tabelgoor"), CSVFormat.RFC4180);

        assertThat(rows).extracting(row -> row.get("nummer")).containsExactly(overdue, later, undated);
        CSVRecord first = rows.get(0);
        assertThat(first.get("onderwerp")).isEqualTo("Kade van Tabelgoor; \"oost\", nieuw");
        assertThat(first.get("te laat")).isEqualTo("ja");
        assertThat(first.get("dagen te laat")).isEqualTo("5");
        assertThat(first.get("vervaldatum")).isEqualTo(time.today().minusDays(5).toString());
        assertThat(rows.get(2).get("reden geen termijn")).contains("binnenkort");
    }

    @Test
    void moreThanOneReadingAtATimeHoldsIsThere() throws IOException {
        for (int count = 0; count < 120; count++) {
            register.promise(BZ, "Reeks van Langlint", time.today());
        }

        assertThat(rows(table("Langlint"), CSVFormat.RFC4180)).hasSize(120);
    }

    @Test
    void noCellBeginsAFormula() throws IOException {
        for (String sign : List.of("=", "+", "-", "@", "\t")) {
            register.promise(BZ, sign + "HYPERLINK(Formulewoud)", time.today());
        }

        assertThat(rows(table("Formulewoud"), CSVFormat.RFC4180))
                .hasSize(5)
                .allSatisfy(row -> assertThat(row.get("onderwerp")).startsWith("'"));
    }

    @Test
    void aTableHasNoPages() {
        RestAssured.given()
                .accept("text/csv")
                .get(LIST + "?limiet=5&cursor=x&status=bijna")
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("errors.location", containsInAnyOrder("limiet", "cursor", "status"));
    }

    @Test
    void thePageOffersTheSameListToADutchSpreadsheet() throws IOException {
        String number = register.promise(BZ, "Één kade bij Rekenblad", time.today());
        Response page = signedIn("/register?zoek=Rekenblad");
        assertThat(page.asString()).contains("href=\"/register.csv?zoek=Rekenblad\"");

        Response file = signedIn("/register.csv?zoek=Rekenblad");

        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"toezeggingen-2026-02-11.csv\"");
        assertThat(file.asString()).startsWith("\uFEFFnummer;onderwerp;");
        assertThat(rows(
                        file.asString().substring(1),
                        CSVFormat.EXCEL.builder().setDelimiter(';').get()))
                .extracting(row -> row.get("onderwerp") + " " + row.get("nummer"))
                .containsExactly("Één kade bij Rekenblad " + number);
    }

    @Test
    void aFilterThatCannotBeReadSendsBackToThePageThatSaysSo() {
        Response file = signedIn("/register.csv?van=gisteren");

        assertThat(file.statusCode()).isEqualTo(303);
        assertThat(file.header("Location")).endsWith("/register?van=gisteren");
    }

    private Response signedIn(String address) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .cookie("woordhouder-sessie", staff.session(Role.LEZER))
                .get(address);
    }

    private static String table(String word) {
        return ApiContract.given()
                .accept("text/csv")
                .get(LIST + "?zoek=" + word)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asString();
    }

    private static List<CSVRecord> rows(String table, CSVFormat format) throws IOException {
        return format.builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(table))
                .getRecords();
    }
}

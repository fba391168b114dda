// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportsPageTest {
    @Inject
    Staff staff;

    @Inject
    ImportRun run;

    @BeforeEach
    void nothingWaits() {
        run.run();
    }

    @Test
    void severalFilesBecomeAnImportWhosePageTellsHowFarItIs() {
        String page = staff.sending(Role.GRIFFIE)
                .multiPart("bestanden", "een.txt", letter(), "text/plain")
                .multiPart("bestanden", "leeg.txt", new byte[0], "text/plain")
                .multiPart("tekst", new String(letter(), UTF_8))
                .post("/documenten")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(page).contains("/imports/");

        staff.reading(Role.GRIFFIE)
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("0 van 3 verwerkt"))
                .body(containsString("hx-trigger"))
                .body(containsString("Ververs de stand"));
        run.run();
        staff.reading(Role.GRIFFIE)
                .get(page)
                .then()
                .body(containsString("2 ingelezen · 0 al bekend · 1 afgewezen"))
                .body(containsString("Geplakte tekst.txt"))
                .body(not(containsString("hx-trigger")));
        staff.reading(Role.GRIFFIE).get("/imports").then().statusCode(200).body(containsString("3 bestanden"));
    }

    @Test
    void aZipIsAnImportOfWhatIsInIt() throws IOException {
        String page = staff.sending(Role.GRIFFIE)
                .multiPart("bestanden", "brieven.zip", zip("a.txt", "map/b.txt"), "application/zip")
                .post("/documenten")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        staff.reading(Role.GRIFFIE)
                .get(page)
                .then()
                .body(containsString("brieven.zip"))
                .body(containsString("0 van 2 verwerkt"))
                .body(containsString("b.txt"));
        run.run();
        staff.reading(Role.GRIFFIE).get(page).then().body(containsString("2 ingelezen"));
    }

    @Test
    void aZipInAZipIsRefusedAndWhatIsBesideItComesIn() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("binnenste.zip"));
            zip.write(zip("a.txt"));
            zip.putNextEntry(new ZipEntry("b.txt"));
            zip.write(letter());
        }
        String page = staff.sending(Role.GRIFFIE)
                .multiPart("bestanden", "buitenste.zip", bytes.toByteArray(), "application/zip")
                .post("/documenten")
                .then()
                .extract()
                .header("Location");
        run.run();

        staff.reading(Role.GRIFFIE)
                .get(page)
                .then()
                .body(containsString("1 ingelezen · 0 al bekend · 1 afgewezen"))
                .body(containsString("Pak het uit"));
    }

    @Test
    void aFileNameWithMarkupIsShownAsText() {
        String page = staff.sending(Role.GRIFFIE)
                .multiPart("bestanden", "<b>een.txt", letter(), "text/plain")
                .multiPart("bestanden", "twee.txt", letter(), "text/plain")
                .post("/documenten")
                .then()
                .extract()
                .header("Location");

        staff.reading(Role.GRIFFIE).get(page).then().body(not(containsString("<b>een")));
    }

    @Test
    void anUnknownImportIsNotFound() {
        staff.reading(Role.GRIFFIE).get("/imports/999999").then().statusCode(404);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(letter());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] letter() {
        return ("Geachte voorzitter,\n\nDit is brief " + UUID.randomUUID() + " over het voorbeeld.\n").getBytes(UTF_8);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import goes on where it was after the process was killed in the middle: nothing is lost and nothing comes twice. */
class KilledImportIT {
    private static final int LETTERS = 300;
    private static final Duration GIVE_UP = Duration.ofMinutes(2);
    private static final Pattern DONE = Pattern.compile("(\\d+) van " + LETTERS + " verwerkt");
    private static final Pattern DOCUMENT = Pattern.compile("href=\"/documenten/(\\d+)\"");

    @TempDir
    Path data;

    @Test
    void anImportThatIsKilledThreeTimesReadsEveryLetterOnce() throws IOException, InterruptedException {
        String address;
        try (PackagedProduct product = demonstration()) {
            Clerk clerk = Clerk.signedIn(product.address());
            address = clerk.handIn(Map.of("brieven.zip", letters()));
            assertThat(progress(clerk, address, LETTERS / 6)).contains("<progress");
            product.kill();
        }
        for (int kill = 2; kill <= 3; kill++) {
            try (PackagedProduct product = demonstration()) {
                progress(Clerk.signedIn(product.address()), address, LETTERS * kill / 6);
                product.kill();
            }
        }
        try (PackagedProduct product = demonstration()) {
            Clerk clerk = Clerk.signedIn(product.address());

            assertThat(progress(clerk, address, LETTERS)).contains(LETTERS + " ingelezen · 0 al bekend · 0 afgewezen");
            assertThat(documents(clerk, address)).hasSize(LETTERS);
        }
    }

    /** The page of the import when so many files are done; it is asked for again and again, as a reader would reload it. */
    private static String progress(Clerk clerk, String address, int enough) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(GIVE_UP);
        String page = clerk.page(address);
        while (done(page) < enough) {
            assertThat(Instant.now()).as(page).isBefore(end);
            new CountDownLatch(1).await(100, TimeUnit.MILLISECONDS);
            page = clerk.page(address);
        }
        return page;
    }

    private static int done(String page) {
        Matcher done = DONE.matcher(page);
        return done.find() ? Integer.parseInt(done.group(1)) : LETTERS;
    }

    /** The documents that the import's files became, without doubles. */
    private static Set<String> documents(Clerk clerk, String address) throws IOException, InterruptedException {
        Set<String> documents = new LinkedHashSet<>();
        for (int page = 1; page <= LETTERS / 100; page++) {
            Matcher document = DOCUMENT.matcher(clerk.page(address + "?pagina=" + page));
            while (document.find()) {
                documents.add(document.group(1));
            }
        }
        return documents;
    }

    private PackagedProduct demonstration() throws IOException {
        return PackagedProduct.start(
                "quarkus-app",
                data,
                Map.of(),
                "woordhouder.demo=true",
                "woordhouder.database=demo",
                "woordhouder.import.lease=2s",
                "woordhouder.import.cron=* * * * * ?");
    }

    private static byte[] letters() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int number = 1; number <= LETTERS; number++) {
                zip.putNextEntry(new ZipEntry("brief-" + number + ".txt"));
                zip.write(("Datum: 3 november 2026\nBetreft: Vaarroute nummer " + number
                                + "\n\nGeachte voorzitter,\n\nIk stuur uw Kamer in december een overzicht van de boeien.\n"
                                + "Over de route is verder niets te melden.\n".repeat(200))
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}

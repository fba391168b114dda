// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.woordhouder.database.Clerk;
import nl.woordhouder.database.PackagedProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The disk is full while letters come in (fault R8). The operating system bounds how large the files of the process may
 * grow; it answers a write beyond that as it does one on a full disk, and the bound can be taken away from outside.
 */
class FullDiskIT {
    private static final int ROOM = 256 * 1024;

    @TempDir
    Path data;

    private final HttpClient program = HttpClient.newHttpClient();
    private final List<String> acknowledged = new ArrayList<>();
    private String address;
    private String token;
    private int letters;

    @Test
    void aFullDiskIsSaidAndNothingIsHalfAndItRecoversUnaided() throws Exception {
        if (!Files.isExecutable(Path.of("/usr/bin/prlimit"))) {
            System.out.println("FullDiskIT: there is no prlimit on this machine, so no disk was filled");
            return;
        }
        try (PackagedProduct product = product()) {
            address = product.address();
            token = Clerk.programToken(address);
            assertThat(bring().statusCode()).isEqualTo(201);

            bound(product, Files.size(data.resolve("demo.mv.db")) + ROOM);
            HttpResponse<String> refused = untilRefused();
            assertThat(refused.statusCode()).isEqualTo(507);
            assertThat(refused.body()).contains("opslag").doesNotContain("Exception", "h2");
            for (int more = 0; more < 5; more++) {
                assertThat(bring().statusCode()).isEqualTo(507);
            }
            assertThat(Clerk.signedIn(address).page("/beoordelen")).contains("Beoordelen");

            bound(product, Long.MAX_VALUE);
            assertThat(bring().statusCode()).isEqualTo(201);
            assertThat(bring().statusCode()).isEqualTo(201);
        }
        Tables tables = new Tables("jdbc:h2:file:" + data.resolve("demo"), "woordhouder", "");
        System.out.printf("R8: %d letters, %d acknowledged%n", letters, acknowledged.size());
        assertThat(tables.column("select title from document where title like 'Sluis nummer%'"))
                .containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(tables.count("document d where title like 'Sluis nummer%' and not exists"
                        + " (select 1 from candidate c where c.document_id = d.id)"))
                .as("letters without what they promise")
                .isZero();
    }

    private HttpResponse<String> untilRefused() throws IOException, InterruptedException {
        HttpResponse<String> answer = bring();
        for (int most = 50; most > 0 && answer.statusCode() == 201; most--) {
            answer = bring();
        }
        return answer;
    }

    private HttpResponse<String> bring() throws IOException, InterruptedException {
        String title = "Sluis nummer " + ++letters;
        String letter = "Datum: 3 februari 2026\nBetreft: " + title
                + "\n\nGeachte voorzitter,\n\nIk stuur uw Kamer in maart een overzicht van sluis " + letters + ".\n"
                + ("Over sluis " + letters + " is verder niets te melden.\n").repeat(3_000);
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/v1/documenten"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofString(letter, StandardCharsets.UTF_8))
                .build();
        HttpResponse<String> answer = program.send(request, BodyHandlers.ofString());
        if (answer.statusCode() == 201) {
            acknowledged.add(title);
        }
        return answer;
    }

    private static void bound(PackagedProduct product, long bytes) throws IOException, InterruptedException {
        String size = bytes == Long.MAX_VALUE ? "unlimited" : String.valueOf(bytes);
        Process bounding = new ProcessBuilder(
                        "/usr/bin/prlimit", "--pid", String.valueOf(product.pid()), "--fsize=" + size + ":unlimited")
                .inheritIO()
                .start();
        assertThat(bounding.waitFor()).isZero();
    }

    private PackagedProduct product() throws IOException {
        return PackagedProduct.start(
                "quarkus-app",
                data,
                Map.of(),
                "woordhouder.demo=true",
                "woordhouder.database=demo",
                "woordhouder.api.requests-per-minute=0");
    }
}

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
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import nl.woordhouder.database.Clerk;
import nl.woordhouder.database.FullSize;
import nl.woordhouder.database.PackagedProduct;
import nl.woordhouder.document.format.HostileFiles;
import nl.woordhouder.document.format.HostileFiles.Hostile;
import nl.woordhouder.document.format.LargeFiles;
import nl.woordhouder.document.format.MutatedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile, damaged and very large files come in over the API of a product with a heap of 512 MB, while somebody reads its
 * pages (fault R9).
 */
class HostileDocumentsIT {
    private static final int MUTATED = FullSize.of(150, 10_000);
    /** Just below the limit. */
    private static final int LARGE = 50 * 1024 * 1024 - 1;

    private static final Duration BAR = Duration.ofSeconds(30);
    /** What is not refused but read and stored may take longer. */
    private static final Duration STORED = Duration.ofMinutes(3);

    private static final Duration OTHERS = Duration.ofMillis(500);
    /** So that a build on a busy machine measures the product and not the machine. */
    private static final int SLOWER = 2;

    @TempDir
    Path data;

    private final HttpClient program = HttpClient.newHttpClient();
    private String address;
    private String token;

    @Test
    void nothingEndsItAndOthersDoNotNotice() throws Exception {
        try (PackagedProduct product = small()) {
            address = product.address();
            token = Clerk.programToken(address);
            try (OtherPeople others = new OtherPeople(address)) {
                Duration alone = others.alone();
                hostile();
                others.report("hostile files");
                mutated();
                others.report(MUTATED + " damaged files");
                large();
                others.report("documents of 50 MB");
                System.out.println("R9: the heap held at most " + HeapLog.peakMegabytes(product.lines()) + " MB");
                assertThat(others.p95()).isLessThan(alone.multipliedBy(SLOWER).plus(OTHERS));
            }
            assertThat(PackagedProduct.get(address + "/q/health/ready").statusCode())
                    .isEqualTo(200);
        }
    }

    private void hostile() throws Exception {
        for (Hostile file : HostileFiles.refused()) {
            HttpResponse<String> answer = bring(file.fileName(), file.bytes());
            assertThat(answer.statusCode()).as(file.kind()).isEqualTo(422);
            assertThat(answer.body()).as(file.kind()).contains(file.reason());
        }
    }

    private void mutated() throws Exception {
        MutatedFiles files = new MutatedFiles();
        Map<Integer, Integer> answers = new TreeMap<>();
        for (int seed = 0; seed < MUTATED; seed++) {
            HttpResponse<String> answer = bring(files.format(seed) + "-" + seed, files.damaged(seed));
            answers.merge(answer.statusCode(), 1, Integer::sum);
        }
        System.out.println("R9: " + MUTATED + " damaged files, answers by status: " + answers);
        assertThat(answers.keySet()).isSubsetOf(200, 201, 422);
    }

    private void large() throws Exception {
        for (Map.Entry<String, byte[]> file : LargeFiles.readable(LARGE).entrySet()) {
            HttpResponse<String> answer = bring(file.getKey(), file.getValue());
            assertThat(answer.statusCode()).as(file.getKey() + answer.body()).isEqualTo(201);
        }
        for (Map.Entry<String, byte[]> file : LargeFiles.refused(LARGE).entrySet()) {
            HttpResponse<String> answer = bring(file.getKey(), file.getValue());
            assertThat(answer.statusCode()).as(file.getKey() + answer.body()).isEqualTo(422);
        }
        assertThat(bring("te-groot.txt", new byte[LARGE + 2]).statusCode()).isEqualTo(413);
    }

    private HttpResponse<String> bring(String name, byte[] bytes) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(address + "/v1/documenten?naam=" + name.replace(' ', '-')))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(bytes))
                .build();
        HttpResponse<String> answer = program.send(request, BodyHandlers.ofString());
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        if (bytes.length > LARGE / 10) {
            System.out.printf(
                    "R9: %s, %d bytes: %d after %d ms%n", name, bytes.length, answer.statusCode(), took.toMillis());
        }
        assertThat(took).as(name).isLessThan(answer.statusCode() == 201 ? STORED : BAR);
        return answer;
    }

    private PackagedProduct small() throws IOException {
        return PackagedProduct.start(
                "quarkus-app",
                data,
                Map.of("JAVA_TOOL_OPTIONS", "-Xmx512m -XX:+UseSerialGC -Xlog:gc -XX:+ExitOnOutOfMemoryError"),
                "woordhouder.demo=true",
                "woordhouder.database=demo",
                "woordhouder.api.requests-per-minute=0");
    }
}

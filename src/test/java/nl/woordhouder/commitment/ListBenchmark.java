// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.sql.DataSource;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.database.OnPostgres;
import nl.woordhouder.ministry.Ministries;
import nl.woordhouder.ministry.Ministry;
import org.junit.jupiter.api.Test;

/**
 * Fifty commitments of a ministry out of a large register, over HTTP, beside the same statements through plain JDBC and the
 * same JSON writer; in turns, warm. See docs/performance.md. {@code -Dwoordhouder.benchmark.commitments=N} makes another
 * size.
 */
@QuarkusTest
@OnPostgres
class ListBenchmark {
    private static final int REGISTER = Integer.getInteger("woordhouder.benchmark.commitments", 1_000_000);
    private static final int WARM_UP = 150;
    private static final int ROUNDS = 200;

    @Inject
    ManyCommitments many;

    @Inject
    DataSource database;

    @Inject
    ObjectMapper json;

    @Inject
    BusinessTime time;

    @Inject
    Ministries ministries;

    @TestHTTPResource
    URL server;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aPageCostsLittleMoreThanItsStatements() throws SQLException, IOException, InterruptedException {
        many.add(REGISTER);
        try (Connection connection = database.getConnection();
                PlainList plain = new PlainList(connection, json, time.today())) {
            List<Ministry> all = ministries.all();
            Random random = new Random(7);
            double[] ours = new double[ROUNDS];
            double[] theirs = new double[ROUNDS];
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                Ministry ministry = all.get(random.nextInt(all.size()));
                double product = seconds(() -> get("/v1/toezeggingen?ministerie=" + ministry.abbreviation()));
                double bare = seconds(() -> plain.page(ministry.abbreviation()));
                if (round >= 0) {
                    ours[round] = product;
                    theirs[round] = bare;
                }
            }
            print("50 by ministry, over HTTP", ours);
            print("the same statements, plain", theirs);
            System.out.printf(Locale.ROOT, "ratio of the medians: %.2f%n", median(ours) / median(theirs));
            assertThat(median(ours) / median(theirs)).isLessThan(2);
        }
        firstAndLastPage();
        otherQuestions();
        many.remove();
    }

    private void firstAndLastPage() throws IOException, InterruptedException {
        for (String order : List.of("termijn", "nieuwste")) {
            String first = "/v1/toezeggingen?sorteer=" + order;
            String last = first + "&cursor=" + cursorNearTheEnd(order);
            print("first page by " + order, times(first));
            print("last page by " + order, times(last));
        }
    }

    /** The place of the sixtieth commitment from the end. */
    private String cursorNearTheEnd(String order) {
        boolean newest = order.equals("nieuwste");
        try (Connection connection = database.getConnection();
                var row = connection
                        .createStatement()
                        .executeQuery("select due_sort, id from commitment order by "
                                + (newest ? "id" : "due_sort desc, id desc") + " offset 60 limit 1")) {
            row.next();
            Object place = newest ? row.getLong(2) : row.getObject(1, java.time.LocalDate.class);
            CommitmentFilter filter = CommitmentFilter.everything(time.today()).sorted(newest ? Sort.NEWEST : Sort.DUE);
            return CursorText.of(filter, new Cursor(place, row.getLong(2)));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void otherQuestions() throws IOException, InterruptedException {
        for (String query : List.of(
                "teLaat=true",
                "ministerie=BZ&teLaat=true",
                "ministerie=BZ&vervaltNa=2026-02-11&vervaltVoor=2026-04-01",
                "commissie=DEF&status=openstaand",
                "lid=Spreker42",
                "fractie=Partij%203",
                "dossier=30123",
                "kamer=eerste",
                "bewindspersoon=Bewindspersoon33",
                "document=1000123",
                "gewijzigdSinds=2025-03-01T00:00:00Z",
                "soort=handelen&zonderDatum=true")) {
            print(query, times("/v1/toezeggingen?" + query));
        }
    }

    private double[] times(String address) throws IOException, InterruptedException {
        double[] times = new double[40];
        for (int i = -15; i < times.length; i++) {
            double taken = seconds(() -> get(address));
            if (i >= 0) {
                times[i] = taken;
            }
        }
        return times;
    }

    private int get(String address) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + address.substring(1)))
                .build();
        try {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(response.statusCode())
                    .as(() -> JsonPath.from(new String(response.body(), java.nio.charset.StandardCharsets.UTF_8))
                            .prettify())
                    .isEqualTo(200);
            return response.body().length;
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private interface Asked {
        int run() throws IOException, SQLException;
    }

    private static double seconds(Asked asked) {
        long start = System.nanoTime();
        try {
            assertThat(asked.run()).isGreaterThan(100);
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(double[] seconds) {
        return percentile(seconds, 0.5);
    }

    private static double percentile(double[] seconds, double part) {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        return sorted[(int) (part * (sorted.length - 1))];
    }

    private static void print(String what, double[] seconds) {
        System.out.printf(
                Locale.ROOT,
                "BENCHMARK %-60s median %7.1f ms, p95 %7.1f ms%n",
                what,
                median(seconds) * 1000,
                percentile(seconds, 0.95) * 1000);
    }
}

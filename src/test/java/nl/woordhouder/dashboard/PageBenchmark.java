// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import com.sun.management.OperatingSystemMXBean;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.woordhouder.access.Role;
import nl.woordhouder.access.Staff;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.RegisterForTests;
import org.junit.jupiter.api.Test;

/**
 * How long the server takes for a page with 10,000 commitments in the register, half of them settled. No test: run by name
 * with {@code -Dtest=PageBenchmark}. Pages are asked for one after the other over the loopback network. Beside the time on
 * the clock stands the mean time of processors, in which other work on the machine makes little difference.
 */
@QuarkusTest
class PageBenchmark {
    private static final int COMMITMENTS = Integer.getInteger("commitments", 10_000);
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 100;
    private static final List<String> MINISTRIES =
            List.of("mnre1013", "mnre1058", "mnre1034", "mnre1109", "mnre1090", "mnre1018", "mnre1130", "mnre1045");
    private static final List<String> THINGS = List.of(
            "dijkversterking",
            "huizenbouw",
            "schoolgebouwen",
            "havens",
            "belastingen",
            "stikstof",
            "onderzoek",
            "zorg");
    private static final List<String> PAGES = List.of(
            "/",
            "/register",
            "/register?termijn=te-laat",
            "/register?status=openstaand&ministerie=BZ",
            "/register?zoek=huizen+brief",
            "/register?zoek=versterking",
            "/register?sorteer=onderwerp",
            "/register?sorteer=ministerie",
            "/register?bewindspersoon=minister",
            "/register/%s",
            "/rappel",
            "/rapporten",
            "/overzichten",
            "/beheer/parlement");

    @Inject
    Staff staff;

    @Inject
    RegisterForTests register;

    @Inject
    BusinessTime time;

    @TestHTTPResource
    URI home;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void measure() throws IOException, InterruptedException {
        String number = fill();
        String session = staff.session(Role.GRIFFIE);
        System.out.printf("%nPageBenchmark: %d commitments, %d requests a page%n", COMMITMENTS, ROUNDS);
        System.out.printf("%-45s %8s %8s %8s %8s%n", "page", "p50 ms", "p95 ms", "cpu ms", "KB");
        for (String page : PAGES) {
            report(page.formatted(number), session);
        }
    }

    /** The same register every time; the number of one of its commitments. */
    private String fill() {
        Random chance = new Random(42);
        LocalDate today = time.today();
        String last = "";
        for (int index = 0; index < COMMITMENTS; index++) {
            LocalDate until = index % 9 == 0 ? null : today.plusDays(chance.nextInt(900) - 600L);
            String thing = THINGS.get(chance.nextInt(THINGS.size()));
            last = register.promise(
                    MINISTRIES.get(chance.nextInt(MINISTRIES.size())),
                    "Stand van zaken van " + thing + " in regio " + index % 97 + ", deel " + index,
                    until);
            if (index % 2 == 0) {
                register.decide(last, CommitmentStatus.FULFILLED, "brief ontvangen");
            } else if (index % 5 == 0) {
                register.postpone(last, today.plusDays(chance.nextInt(200)), "uitstelbrief");
            }
        }
        return last;
    }

    private void report(String page, String session) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(home.resolve(page))
                .header("Cookie", "woordhouder-sessie=" + session)
                .build();
        List<Double> millis = new ArrayList<>();
        int bytes = 0;
        long cpu = 0;
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            if (round == WARM_UP) {
                cpu = processorTime();
            }
            long start = System.nanoTime();
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            double took = (System.nanoTime() - start) / 1e6;
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(page + ": " + answer.statusCode());
            }
            bytes = answer.body().length;
            if (round >= WARM_UP) {
                millis.add(took);
            }
        }
        millis.sort(null);
        System.out.printf(
                "%-45s %8.1f %8.1f %8d%n", page, millis.get(ROUNDS / 2), millis.get(ROUNDS * 95 / 100), bytes / 1024);
    }

    /** Of the whole process in nanoseconds: the client and the compiler are counted too. */
    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.database.OnBothDatabases;
import nl.woordhouder.web.ApiContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnBothDatabases
class ChangesResourceTest {
    private static final String FEED = "/v1/wijzigingen";
    private static final String BZ = "mnre1013";
    private static final String DEFENCE = "mnre1018";

    @Inject
    RegisterForTests register;

    @Inject
    BusinessTime time;

    private String start;

    @BeforeEach
    void fromHereOn() {
        start = FEED;
        JsonPath part;
        do {
            part = read(start);
            start = part.getString("_links.volgende.href");
        } while (part.getBoolean("meer"));
    }

    @Test
    void everyChangeIsToldInTheOrderInWhichItHappened() {
        String number = register.promise(BZ, "Molens van Volgveen", time.today());
        register.postpone(number, time.today().plusDays(9), "uitstelbrief");
        register.decide(number, CommitmentStatus.FULFILLED, "brief ontvangen");

        ApiContract.given()
                .get(start)
                .then()
                .statusCode(200)
                .body("wijzigingen.nummer", contains(number, number, number))
                .body(
                        "wijzigingen.gebeurtenis",
                        contains("in het register opgenomen", "termijn gewijzigd", "status gewijzigd"))
                .body("wijzigingen[2].oud", equalTo("openstaand"))
                .body("wijzigingen[2].nieuw", equalTo("voldaan"))
                .body("wijzigingen[2].reden", equalTo("brief ontvangen"))
                .body("wijzigingen.status", contains("voldaan", "voldaan", "voldaan"))
                .body("wijzigingen[0]._links.toezegging.href", equalTo("/v1/toezeggingen/" + number))
                .body("meer", equalTo(false))
                .body(not(containsString("anna")));
    }

    @Test
    void whoHasReadEverythingHearsWhatComesLaterAndNothingTwice() {
        register.promise(BZ, "Eerste in Navolg", time.today());
        String after = read(start).getString("_links.volgende.href");
        assertThat(read(after).getList("wijzigingen")).isEmpty();
        assertThat(read(after).getString("_links.volgende.href")).isEqualTo(after);

        String second = register.promise(BZ, "Tweede in Navolg", time.today());

        assertThat(read(after).getList("wijzigingen.nummer")).containsExactly(second);
    }

    @Test
    void smallPartsMakeTheWhole() {
        List<String> numbers = new ArrayList<>();
        for (int count = 0; count < 5; count++) {
            numbers.add(register.promise(BZ, "Deel van Stapeldorp", time.today()));
        }

        JsonPath first = read(start + "&limiet=2");

        assertThat(first.getBoolean("meer")).isTrue();
        assertThat(follow(start + "&limiet=2")).containsExactlyElementsOf(numbers);
    }

    @Test
    void aMinistryFollowsItsOwnPart() {
        String own = register.promise(DEFENCE, BZ, "Wacht bij Eigenland", time.today());
        register.promise(DEFENCE, "Wacht bij Vreemdland", time.today());

        assertThat(read(start + "&ministerie=BZ").getList("wijzigingen.nummer")).containsExactly(own);
        assertThat(read(start + "&ministerie=DEF").getList("wijzigingen.nummer"))
                .hasSize(2);
    }

    /** The one that began first ends last: with the numbers of the database a reader in between would miss it. */
    @Test
    void aChangeThatIsCommittedLateIsNotMissed() throws Exception {
        String slow = register.promise(BZ, "Traag in Inhaalwijk", time.today());
        String quick = register.promise(BZ, "Snel in Inhaalwijk", time.today());
        String seen = read(start).getString("_links.volgende.href");
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch read = new CountDownLatch(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> late =
                    other.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                        register.decide(slow, CommitmentStatus.FULFILLED, "brief ontvangen");
                        written.countDown();
                        await(read);
                    }));
            await(written);
            register.decide(quick, CommitmentStatus.FULFILLED, "brief ontvangen");
            JsonPath between = read(seen);
            assertThat(between.getList("wijzigingen.nummer")).containsExactly(quick);
            read.countDown();
            late.get();

            assertThat(read(between.getString("_links.volgende.href")).getList("wijzigingen.nummer"))
                    .containsExactly(slow);
        } finally {
            read.countDown();
            other.shutdown();
        }
    }

    @Test
    void whoeverReadsAtTheSameTimeReadsTheSame() throws Exception {
        List<String> numbers = new ArrayList<>();
        for (int count = 0; count < 20; count++) {
            numbers.add(register.promise(BZ, "Druk op Samenplein", time.today()));
        }
        ExecutorService readers = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<String>>> all = new ArrayList<>();
            for (int reader = 0; reader < 8; reader++) {
                all.add(readers.submit(() -> follow(start + "&limiet=7")));
            }
            for (Future<List<String>> one : all) {
                assertThat(one.get()).containsExactlyElementsOf(numbers);
            }
        } finally {
            readers.shutdown();
        }
    }

    @Test
    void aPlaceThatIsNoneIsRefused() {
        for (String after : List.of("-1", "x", "1.5", "99999999999999999999")) {
            ApiContract.given()
                    .queryParams(Map.of("na", after))
                    .get(FEED)
                    .then()
                    .statusCode(400)
                    .body("errors.location", contains("na"));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> follow(String from) {
        List<String> numbers = new ArrayList<>();
        JsonPath part;
        String next = from;
        do {
            part = read(next);
            numbers.addAll(part.getList("wijzigingen.nummer"));
            next = part.getString("_links.volgende.href");
        } while (part.getBoolean("meer"));
        return numbers;
    }

    private static JsonPath read(String address) {
        return ApiContract.given()
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}

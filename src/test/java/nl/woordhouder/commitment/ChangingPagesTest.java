// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import nl.woordhouder.database.OnBothDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Somebody leafs through the register while others change it. {@code -Dwoordhouder.paging.rows=100000} makes it a large
 * one; {@code -Dwoordhouder.paging.seed=N} has other changes happen.
 */
@QuarkusTest
@OnBothDatabases
class ChangingPagesTest {
    private static final int ROWS = Integer.getInteger("woordhouder.paging.rows", 1_500);
    private static final long SEED = Long.getLong("woordhouder.paging.seed", 20260211L);
    private static final String BZ = "mnre1013";
    private static final long DOCUMENTS = 70_000_000L;

    @Inject
    RegisterForTests register;

    @Inject
    DataSource database;

    private final Random random = new Random(SEED);

    /** Thousands of rows would slow every test that reads the whole register after this one. */
    @AfterEach
    void takeAway() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : List.of("commitment_word", "commitment_mark", "commitment_event", "calendar_entry")) {
                statement.executeUpdate("delete from " + table
                        + " where commitment_id in (select id from commitment where source_document >= " + DOCUMENTS
                        + ")");
            }
            statement.executeUpdate("delete from commitment where source_document >= " + DOCUMENTS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nieuwste", "termijn"})
    void nothingIsMissedAndNothingSeenTwiceWhileTheRegisterChanges(String order) throws SQLException {
        long document = DOCUMENTS + order.length();
        List<String> there = fill(document, order);
        Set<String> moved = new HashSet<>();
        List<String> seen = new ArrayList<>();
        String next = "/v1/toezeggingen?limiet=100&document=" + document + "&sorteer=" + order;
        while (next != null) {
            JsonPath page =
                    RestAssured.given().urlEncodingEnabled(false).get(next).jsonPath();
            seen.addAll(page.getList("toezeggingen.nummer"));
            next = page.getString("_links.volgende.href");
            change(document, there, moved);
        }

        boolean placesMove = order.equals("termijn");
        List<String> settled = placesMove ? without(seen, moved) : seen;
        assertThat(settled).doesNotHaveDuplicates();
        assertThat(settled).containsAll(placesMove ? without(there, moved) : there);
        System.out.printf(
                "Paging by %s: %d commitments at the start, %d seen, %d moved meanwhile%n",
                order, there.size(), seen.size(), moved.size());
    }

    /** One comes in, one gets another date and one is settled, anywhere in the register. */
    private void change(long document, List<String> there, Set<String> moved) {
        register.promiseIn(document, BZ, BZ);
        String postponed = there.get(random.nextInt(there.size()));
        register.postpone(postponed, LocalDate.of(2026, 1, 1).plusDays(random.nextInt(900)), "uitstel gevraagd");
        moved.add(postponed);
        register.decide(there.get(random.nextInt(there.size())), CommitmentStatus.FULFILLED, "brief ontvangen");
    }

    private static List<String> without(List<String> numbers, Set<String> moved) {
        return numbers.stream().filter(number -> !moved.contains(number)).toList();
    }

    /** Many on the same day and many without a date, so that the order within a day matters. */
    private List<String> fill(long document, String order) throws SQLException {
        List<String> numbers = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into commitment (number, subject, quote,"
                        + " type, ministry_code, answering_code, addressee, due_until, no_due_reason, due_sort,"
                        + " due_version, status, source_title, source_document, source_start, source_end,"
                        + " registered_at, changed_at, version) values (?, 'Trekvaart', 'Ik stuur een brief.',"
                        + " 'INFORM', '" + BZ + "', '" + BZ + "', 'Kamer', ?, ?, ?, 1, 'OPEN', 'Brief', " + document
                        + ", 0, 10, current_timestamp, current_timestamp, 1)")) {
            for (int i = 0; i < ROWS; i++) {
                boolean dated = random.nextInt(5) > 0;
                Object day = dated ? LocalDate.of(2026, 1, 1).plusDays(random.nextInt(ROWS / 40)) : null;
                numbers.add("CP-" + order.charAt(0) + i);
                insert.setString(1, "CP-" + order.charAt(0) + i);
                insert.setObject(2, day);
                insert.setString(3, dated ? null : "geen datum genoemd");
                insert.setObject(4, dated ? day : Due.NO_DATE);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return numbers;
    }
}

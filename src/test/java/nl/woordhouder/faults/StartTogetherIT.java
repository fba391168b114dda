// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import nl.woordhouder.database.PackagedProduct;
import nl.woordhouder.mail.FaultySmtp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Products that start at the same moment on an empty PostgreSQL take turns, and death ends a turn. */
class StartTogetherIT {
    /** The lock of {@code StartInTurn}: PostgreSQL shows the lower half of its number. */
    private static final String TURNS =
            "pg_locks where locktype = 'advisory' and granted and objid = " + (7_664_673_910L & 0xFFFF_FFFFL);

    @TempDir
    Path data;

    private final FaultySmtp mail = new FaultySmtp();
    private Postgres postgres;
    private Office office;

    @BeforeEach
    void open() throws IOException, SQLException {
        postgres = Postgres.withDemo(data.resolve("postgres"));
        office = Office.onPostgres(postgres.tables(), data, mail);
    }

    @AfterEach
    void end() {
        mail.close();
        postgres.close();
    }

    @Test
    void allOfThemStart() throws IOException, SQLException {
        List<PackagedProduct> products = List.of(office.start(), office.start(), office.start());
        try {
            assertThat(products)
                    .allSatisfy(product -> assertThat(product.address()).startsWith("http"));
            assertThat(postgres.tables().column("select job_name from qrtz_job_details"))
                    .contains("sweep", "outbox")
                    .doesNotHaveDuplicates();
            assertThat(postgres.tables().count(TURNS)).as("turns given back").isZero();
        } finally {
            products.forEach(PackagedProduct::close);
        }
    }

    @Test
    void whoDiesInTheMiddleOfItsTurnGivesItAway() throws Exception {
        try (PackagedProduct dies = office.start()) {
            Eventually.waitFor(
                    "it has its turn",
                    Duration.ofMinutes(2),
                    () -> postgres.tables().count(TURNS) == 1);
            dies.kill();
            assertThat(dies.lines()).noneMatch(line -> line.contains("Listening on"));
        }
        try (PackagedProduct next = office.start()) {
            assertThat(next.address()).startsWith("http");
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import nl.woordhouder.database.Clerk;
import nl.woordhouder.database.FullSize;
import nl.woordhouder.database.PackagedProduct;
import nl.woordhouder.mail.FaultySmtp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How fast mail goes out and how fast a large register is swept, on PostgreSQL. Its name keeps it out of the build, where
 * other work would be measured too; docs/performance.md says how to run it.
 */
class ReminderSpeed {
    private static final int READERS = FullSize.of(200, 10_000);
    private static final int COMMITMENTS = FullSize.of(20_000, 1_000_000);
    private static final Duration BOUND = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofMinutes(FullSize.of(5, 15));

    @TempDir
    Path data;

    private final FaultySmtp mail = new FaultySmtp();
    private Postgres postgres;
    private Office office;

    @BeforeEach
    void prepare() throws IOException, SQLException {
        postgres = Postgres.withDemo(data.resolve("postgres"));
        office = Office.onPostgres(postgres.tables(), data, mail);
        office.prepare();
    }

    @AfterEach
    void end() {
        mail.close();
        postgres.close();
    }

    @Test
    void tenThousandRemindersAreWrittenAndHandedOverInAMinute() throws Exception {
        postgres.tables().addReaders(READERS, Office.MINISTRY);
        long readers = postgres.tables().count("contact");
        try (PackagedProduct product = office.startAsInProduction()) {
            product.address();
            Eventually.waitFor(
                    "all mail is settled",
                    PATIENCE,
                    () -> postgres.tables().count("outbox_mail where state = 'SENT'") == readers);
            double seconds = number("select extract(epoch from max(settled_at)"
                    + " - (select min(started_at) from sweep)) from outbox_mail");
            double sweep = number("select extract(epoch from max(finished_at - started_at)) from sweep");
            System.out.printf(
                    "Speed: %d reminders decided on in %.1f s and all handed over after %.1f s; %.1f s of processor%n",
                    readers, sweep, seconds, product.processorTime().toMillis() / 1000.0);
            assertThat(mail.accepted()).hasSize((int) readers);
            assertThat(seconds).isLessThan(BOUND.toSeconds());
        }
    }

    @Test
    void aMillionCommitmentsAreSweptInAMinute() throws Exception {
        LargeRegister register = new LargeRegister(postgres.tables());
        register.fill(COMMITMENTS);
        long readers = register.addReaders();
        for (LocalDate day = Office.OPENS.toLocalDate(); day.getDayOfMonth() <= 13; day = day.plusDays(1)) {
            double bare = register.secondsOfTheBareStatement(day);
            try (PackagedProduct product = office.startAsInProduction("woordhouder.outbox.cron=off")) {
                Clerk.signedIn(product.address(), "bram").press("/beheer/uitbox", "/nu-uitvoeren");
                double sweep = number(
                        "select extract(epoch from finished_at - started_at) from sweep order by id desc limit 1");
                System.out.printf(
                        "Speed: sweep of %s over %d commitments for %d readers: %.2f s, the bare statement %.2f s (%.1f"
                                + " times); %d reminders%n",
                        day,
                        COMMITMENTS,
                        readers,
                        sweep,
                        bare,
                        sweep / bare,
                        postgres.tables().count("reminder"));
                assertThat(sweep).isLessThan(BOUND.toSeconds());
            }
            office.skip(Duration.ofDays(1));
        }
        assertThat(postgres.tables().count("outbox_mail")).isGreaterThanOrEqualTo(readers);
    }

    private double number(String sql) throws SQLException {
        return Double.parseDouble(postgres.tables().column(sql).get(0));
    }
}

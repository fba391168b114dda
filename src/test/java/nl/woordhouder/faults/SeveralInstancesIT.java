// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.woordhouder.database.Clerk;
import nl.woordhouder.database.FullSize;
import nl.woordhouder.database.PackagedProduct;
import nl.woordhouder.mail.FaultySmtp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Several products on one PostgreSQL are one product to its readers (invariant I3; fault R2). */
class SeveralInstancesIT {
    private static final int READERS = FullSize.of(200, 10_000);
    private static final Duration PATIENCE = Duration.ofMinutes(FullSize.of(5, 15));

    /** As in production: nobody takes over while a node lives, however slow the machine is. */
    private static final String TIMEOUT = "woordhouder.mail.timeout=30s";

    @TempDir
    Path data;

    private final FaultySmtp mail = new FaultySmtp();
    private final List<PackagedProduct> products = new ArrayList<>();
    private Postgres postgres;
    private Office office;
    private long readers;

    @BeforeEach
    void readersWait() throws IOException, SQLException {
        postgres = Postgres.withDemo(data.resolve("postgres"));
        office = Office.onPostgres(postgres.tables(), data, mail);
        office.prepare();
        postgres.tables().addReaders(READERS, Office.MINISTRY);
        readers = postgres.tables().count("contact");
    }

    @AfterEach
    void end() {
        products.forEach(PackagedProduct::close);
        mail.close();
        postgres.close();
    }

    static IntStream instances() {
        return IntStream.rangeClosed(2, FullSize.of(2, 3));
    }

    @ParameterizedTest
    @MethodSource("instances")
    void everyReaderGetsOneMailThoughAllSweepAtOnce(int instances) throws Exception {
        start(instances, TIMEOUT);
        CompletableFuture.allOf(products.stream()
                        .map(product -> CompletableFuture.runAsync(() -> sweepByHand(product.address())))
                        .toArray(CompletableFuture[]::new))
                .join();
        Eventually.waitFor("all mail is settled", PATIENCE, this::allSent);

        assertThat(mail.accepted()).hasSize((int) readers);
        assertThat(Delivered.of(mail.accepted()).recipients()).hasSize((int) readers);
        assertThat(postgres.tables().count("outbox_mail")).isEqualTo(readers);
        System.out.printf(
                "R2: %d instances, %d readers: %d mails accepted, none twice; %s s from sweep to last mail%n",
                instances,
                readers,
                mail.accepted().size(),
                postgres.tables()
                        .column("select extract(epoch from max(settled_at)"
                                + " - (select min(started_at) from sweep)) from outbox_mail")
                        .get(0));
    }

    @Test
    void whatDyingInstancesLeaveTheLastOneSends() throws Exception {
        start(3, "woordhouder.mail.timeout=2s");
        for (PackagedProduct dying : products.subList(0, 2)) {
            int enough = mail.accepted().size() + (int) readers / 4;
            Eventually.waitFor(
                    "some mail is sent", PATIENCE, () -> mail.accepted().size() > enough);
            dying.kill();
        }
        Duration rest = Eventually.waitFor("the last instance sends the rest", PATIENCE, this::allSent);

        Delivered delivered = Delivered.of(mail.accepted());
        System.out.printf(
                "R2: 2 of 3 instances killed, %d readers: %d mails again; the rest took %d s%n",
                readers, delivered.more(), rest.toSeconds());
        assertThat(delivered.recipients()).hasSize((int) readers);
        assertThat(delivered.more()).isLessThanOrEqualTo(2);
        assertThat(delivered.sameWhenRepeated()).isTrue();
        assertThat(postgres.tables().count("outbox_mail")).isEqualTo(readers);
    }

    private void start(int instances, String setting) throws IOException {
        for (int started = 0; started < instances; started++) {
            products.add(office.start(setting));
        }
        products.forEach(PackagedProduct::address);
    }

    private boolean allSent() throws SQLException {
        return postgres.tables().count("outbox_mail where state = 'SENT'") == readers;
    }

    private static void sweepByHand(String address) {
        try {
            assertThat(Clerk.signedIn(address, "bram").press("/beheer/uitbox", "/nu-uitvoeren"))
                    .isEqualTo(303);
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}

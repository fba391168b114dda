// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import nl.woordhouder.database.Clerk;
import nl.woordhouder.database.FullSize;
import nl.woordhouder.database.PackagedProduct;
import nl.woordhouder.mail.FaultySmtp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL restarts while letters come in and mail goes out; nobody has to do anything (invariant I8; fault R3). */
class RestartedDatabaseIT {
    private static final int RESTARTS = FullSize.of(2, 20);
    private static final int MAILS_BETWEEN = 20;
    private static final Duration DOWN_WITHIN = Duration.ofSeconds(10);
    private static final Duration UP_WITHIN = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    Path data;

    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private volatile boolean over;

    @Test
    void nothingIsLostOrDoubledAndItRecoversUnaided() throws Exception {
        try (FaultySmtp mail = new FaultySmtp();
                Postgres postgres = Postgres.withDemo(data.resolve("postgres"))) {
            Office office = Office.onPostgres(postgres.tables(), data, mail);
            office.prepare();
            postgres.tables().addReaders((RESTARTS + 1) * MAILS_BETWEEN * 2, Office.MINISTRY);
            long readers = postgres.tables().count("contact");
            mail.whileAsked(
                    "BODY", () -> LockSupport.parkNanos(Duration.ofMillis(20).toNanos()));

            try (PackagedProduct product = office.start("woordhouder.mail.timeout=30s")) {
                CompletableFuture<Void> intake = CompletableFuture.runAsync(() -> bringLetters(product.address()));
                for (int restart = 1; restart <= RESTARTS; restart++) {
                    int enough = restart * MAILS_BETWEEN;
                    Eventually.waitFor(
                            "mail goes on", PATIENCE, () -> mail.accepted().size() >= enough);
                    restart(postgres, product.address(), restart);
                }
                Eventually.waitFor(
                        "all mail is settled",
                        PATIENCE,
                        () -> postgres.tables().count("outbox_mail where state = 'SENT'") == readers);
                over = true;
                intake.join();
            }

            System.out.printf(
                    "R3: %d restarts, %d readers: %d mails accepted; %d letters acknowledged%n",
                    RESTARTS, readers, mail.accepted().size(), acknowledged.size());
            assertThat(mail.accepted()).hasSize((int) readers);
            assertThat(Delivered.of(mail.accepted()).recipients()).hasSize((int) readers);
            assertThat(acknowledged).isNotEmpty();
            assertThat(postgres.tables().column("select title from document")).containsAll(acknowledged);
            assertThat(postgres.tables().count("document where title like 'Sluis nummer%'"))
                    .as("a letter whose answer was lost may be there")
                    .isBetween((long) acknowledged.size(), (long) acknowledged.size() + RESTARTS);
        }
    }

    private static void restart(Postgres postgres, String address, int number) throws Exception {
        postgres.stop();
        Duration down = Eventually.waitFor("readiness goes down", DOWN_WITHIN, () -> !isReady(address));
        postgres.startAgain();
        Duration up = Eventually.waitFor("readiness comes up", UP_WITHIN, () -> isReady(address));
        System.out.printf(
                "R3: restart %d: not ready after %d ms, ready again %d ms after the database%n",
                number, down.toMillis(), up.toMillis());
    }

    private static boolean isReady(String address) throws IOException, InterruptedException {
        return PackagedProduct.get(address + "/q/health/ready").statusCode() == 200;
    }

    /** Letter after letter, each offered until it is acknowledged. */
    private void bringLetters(String address) {
        for (int number = 1; !over; number++) {
            String title = "Sluis nummer " + number;
            while (!over && !bring(address, title)) {
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }

    private boolean bring(String address, String title) {
        try {
            String page = Clerk.signedIn(address)
                    .paste("Datum: 3 februari 2026\nBetreft: " + title
                            + "\n\nGeachte voorzitter,\n\nIk stuur uw Kamer in maart een overzicht van de sluizen.\n");
            boolean there = page.contains(title);
            if (there) {
                acknowledged.add(title);
            }
            return there;
        } catch (IOException | AssertionError away) {
            return false;
        } catch (InterruptedException testIsOver) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

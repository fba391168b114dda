// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import nl.woordhouder.database.FullSize;
import nl.woordhouder.database.PackagedProduct;
import nl.woordhouder.mail.FaultySmtp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A power cut at any moment of a batch costs nobody a mail (invariants I3 and I8; fault R1). */
class KilledWhileSendingIT {
    private static final int READERS = FullSize.of(40, 1000);
    private static final int KILLS = FullSize.of(3, 200);
    private static final long SEED = Long.getLong("faults.seed", 20261125);
    private static final List<String> COMMANDS = List.of("GREETING", "MAIL", "RCPT", "DATA", "BODY");

    /** In seconds. */
    private static final int LONGEST_LIFE = 60;

    private static final Duration SLOW = Duration.ofMillis(500);

    /** A product that has just started needs more than a second for its first mail when the machine is busy. */
    private static final String TIMEOUT = "woordhouder.mail.timeout=3s";

    /** A claimed mail is free again after four times the timeout. */
    private static final Duration LEASE = Duration.ofSeconds(12);

    /**
     * What the mail server took while the product had given up waiting counts as not delivered; it is offered again after
     * so long when it was the third attempt.
     */
    private static final Duration RETRY = Duration.ofMinutes(4);

    @TempDir
    Path data;

    @Test
    void nothingIsLostAndWhatIsRepeatedCarriesTheSameMessageId() throws Exception {
        Random random = new Random(SEED);
        try (FaultySmtp mail = new FaultySmtp()) {
            Office office = Office.onH2(data, mail);
            office.prepare();
            office.tables().addReaders(READERS, Office.MINISTRY);
            long readers = office.tables().count("contact");

            for (int kill = 1; kill <= KILLS; kill++) {
                startAndKill(office, mail, random);
            }
            Duration waited = finish(office, mail, readers);

            Delivered delivered = Delivered.of(mail.accepted());
            System.out.printf(
                    "R1: %d readers, %d kills, seed %d: %d mails accepted, %d of them again; nothing waited after %d s%n",
                    readers, KILLS, SEED, mail.accepted().size(), delivered.more(), waited.toSeconds());
            assertThat(delivered.recipients()).as("nobody is forgotten").hasSize((int) readers);
            assertThat(delivered.more()).as("repeated mails").isLessThanOrEqualTo(KILLS);
            assertThat(delivered.sameWhenRepeated()).isTrue();
            assertThat(office.tables().count("outbox_mail where state = 'SENT'"))
                    .isEqualTo(readers);
            assertThat(office.tables().count("outbox_mail")).isEqualTo(readers);
        }
    }

    /** One life of the product, which ends at a moment that the seed chooses. */
    private static void startAndKill(Office office, FaultySmtp mail, Random random) throws Exception {
        try (PackagedProduct product = office.start(TIMEOUT)) {
            CompletableFuture<Void> killed = new CompletableFuture<>();
            Runnable kill = () -> {
                product.kill();
                killed.complete(null);
            };
            if (random.nextInt(10) == 0) {
                // Whatever it does then: starting, sweeping, sending; slowly, so that mail is left for later kills.
                mail.whileAsked("BODY", () -> LockSupport.parkNanos(SLOW.toNanos()));
                CompletableFuture.delayedExecutor(random.nextInt(8000), TimeUnit.MILLISECONDS)
                        .execute(kill);
            } else {
                killAtCommand(mail, random, kill);
            }
            // When the mail has run out before the moment that was chosen.
            CompletableFuture.delayedExecutor(LONGEST_LIFE, TimeUnit.SECONDS).execute(kill);
            killed.get(3, TimeUnit.MINUTES);
            mail.whileAsked("", () -> {});
        }
    }

    private static void killAtCommand(FaultySmtp mail, Random random, Runnable kill) {
        String command = COMMANDS.get(random.nextInt(COMMANDS.size()));
        AtomicInteger toGo = new AtomicInteger(command.equals("GREETING") ? 1 : 1 + random.nextInt(FullSize.of(10, 7)));
        boolean afterTheAnswer = random.nextBoolean();
        long delay = random.nextInt(20);
        mail.whileAsked(command, () -> {
            if (toGo.decrementAndGet() != 0) {
                return;
            }
            if (afterTheAnswer) {
                CompletableFuture.delayedExecutor(delay, TimeUnit.MILLISECONDS).execute(kill);
            } else {
                kill.run();
            }
        });
    }

    /** Whatever a killed product held is free when its lease ends. Returns how long that took once everybody had mail. */
    private static Duration finish(Office office, FaultySmtp mail, long readers) throws Exception {
        try (PackagedProduct product = office.start(TIMEOUT)) {
            String address = product.address();
            Eventually.waitFor(
                    "everybody has mail",
                    Duration.ofMinutes(5),
                    () -> Delivered.of(mail.accepted()).recipients().size() == readers);
            return Eventually.waitFor("nothing waits", LEASE.plus(RETRY), () -> waiting(address) == 0);
        }
    }

    private static long waiting(String address) throws Exception {
        return PackagedProduct.get(address + "/q/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("woordhouder_mails{") && line.contains("pending"))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}

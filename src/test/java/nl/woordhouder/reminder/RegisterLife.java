// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import nl.woordhouder.calendar.TestClock;
import nl.woordhouder.calendar.WorkingDays;
import nl.woordhouder.commitment.SuccessionRun;
import nl.woordhouder.mail.FaultySmtp;

/**
 * Years of a register from one seed, day by day: people decide, readers come and go, mail servers fail, the product is
 * killed or stands still for days. Whatever happens, register and mail agree with {@link LifeModel}.
 */
@Dependent
class RegisterLife {
    /** A Monday before the first recess and the first succession that are known. */
    static final LocalDate BEGIN = LocalDate.of(2023, 4, 3);

    private static final LocalTime SWEEP = LocalTime.of(6, 15);
    private static final List<LocalTime> HOURS =
            List.of(LocalTime.of(7, 30), LocalTime.of(10, 12), LocalTime.of(14, 40), LocalTime.of(17, 50));

    private final LifePeople people;
    private final LifeWatch watch;
    private final SweepRun sweep;
    private final Sweeps sweeps;
    private final DigestDecision decision;
    private final Contacts contacts;
    private final RelayRun relay;
    private final Claims claims;
    private final MailServer server;
    private final SuccessionRun successions;
    private final SendWindow window;
    private final TestClock clock;

    private Random random;
    private FaultySmtp smtp;
    private LocalDate badWeatherUntil = BEGIN;
    private LocalDate downUntil = BEGIN;

    RegisterLife(
            LifePeople people,
            LifeWatch watch,
            SweepRun sweep,
            Sweeps sweeps,
            DigestDecision decision,
            Contacts contacts,
            RelayRun relay,
            Claims claims,
            MailServer server,
            SuccessionRun successions,
            SendWindow window,
            TestClock clock) {
        this.people = people;
        this.watch = watch;
        this.sweep = sweep;
        this.sweeps = sweeps;
        this.decision = decision;
        this.contacts = contacts;
        this.relay = relay;
        this.claims = claims;
        this.server = server;
        this.successions = successions;
        this.window = window;
        this.clock = clock;
    }

    /** What happened, in numbers. */
    LifeWatch live(long seed, int days, FaultySmtp mailServer) {
        random = new Random(seed);
        smtp = mailServer;
        clock.moveTo(BEGIN);
        LifeModel model = people.moveIn(random, BEGIN.plusDays(days));
        watch.begin(model, smtp);
        LocalDate end = BEGIN.plusDays(days);
        for (LocalDate day = BEGIN; day.isBefore(end); day = day.plusDays(1)) {
            liveThrough(day);
            if (day.getDayOfYear() == 1) {
                watch.historiesHold();
            }
        }
        watch.historiesHold();
        return watch;
    }

    private void liveThrough(LocalDate day) {
        if (day.isBefore(downUntil)) {
            people.trouble(day);
            return;
        }
        if (day.equals(downUntil)) {
            successions.run();
        }
        weather(day);
        clock.moveTo(day.atTime(SWEEP));
        sweep(day);
        for (LocalTime hour : HOURS) {
            clock.moveTo(day.atTime(hour.plusMinutes(random.nextInt(9))));
            people.act(day);
            mail(day);
        }
        watch.dayIsOver(day, day.isBefore(badWeatherUntil));
        if (chance(0.004)) {
            downUntil = day.plusDays(2 + random.nextInt(5));
        }
    }

    /** As scheduled, or killed half way; what is left is caught up with later. */
    private void sweep(LocalDate day) {
        if (chance(0.02)) {
            sweeps.begin(Sweep.Cause.SCHEDULED);
            List<Long> readers = contacts.activeIds();
            int reached = random.nextInt(readers.size() + 1);
            Batches.of(readers.subList(0, reached), 3).forEach(some -> decision.decide(some, day));
        } else if (!chance(0.02)) {
            sweep.run(Sweep.Cause.SCHEDULED);
        }
    }

    private void mail(LocalDate day) {
        if (chance(0.01)) {
            killWhileSending(day);
        }
        sweep.catchUp();
        if (chance(0.1)) {
            people.act(day);
        }
        boolean good = !day.isBefore(badWeatherUntil);
        if (good) {
            relay.run();
            watch.mailWasSent(day);
            watch.nothingIsStuck();
        } else {
            people.trouble(day);
            misbehave();
            relay.run();
            smtp.recover();
            watch.mailWasSent(day);
        }
    }

    /** After the claim, or after the mail server took it; then it starts again. */
    private void killWhileSending(LocalDate day) {
        if (!WorkingDays.includes(day) || !window.isOpenAt(clock.instant())) {
            return;
        }
        List<Outgoing> claimed = claims.take(claims.waiting(3));
        if (chance(0.5)) {
            claimed.stream().limit(1).forEach(server::hand);
            watch.mailWasSent(day);
        }
        people.trouble(day);
        clock.moveTo(day.atTime(LocalTime.ofInstant(clock.instant().plusSeconds(480), ZoneId.of("Europe/Amsterdam"))));
    }

    private void weather(LocalDate day) {
        if (chance(0.02)) {
            badWeatherUntil = day.plusDays(1 + random.nextInt(4));
        }
    }

    private void misbehave() {
        switch (random.nextInt(8)) {
            case 0 -> smtp.answer("RCPT", "550 5.1.1 no such user here");
            case 1 -> smtp.answer("BODY", "554 5.7.1 not wanted");
            case 2 -> smtp.answer("RCPT", "450 4.2.1 later");
            case 3 -> smtp.answer("BODY", "451 4.3.0 later");
            case 4 -> smtp.answer("MAIL", "421 4.3.2 closing");
            case 5 -> smtp.hangUpAt("BODY");
            case 6 -> smtp.hangUpAt("DATA");
            default -> smtp.recover();
        }
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }
}

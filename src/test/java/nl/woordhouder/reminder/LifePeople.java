// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentRegister;
import nl.woordhouder.commitment.CommitmentStatus;
import nl.woordhouder.commitment.Decision;
import nl.woordhouder.commitment.Due;
import nl.woordhouder.reminder.LifeModel.Handover;
import nl.woordhouder.reminder.LifeModel.Promise;
import org.jspecify.annotations.Nullable;

/** What staff, readers and whoever manages the product do in a simulated life, and how often. */
@ApplicationScoped
class LifePeople {
    private static final List<String> MINISTRIES = List.of("mnre1171", "mnre1034", "mnre1162", "mnre1058", "mnre1013");
    private static final List<String> COMMITTEES = List.of("BuHa-OS", "BiZa");
    private static final int BUSY = 40;

    private final ReminderScene scene;
    private final CommitmentRegister register;
    private final Contacts contacts;
    private final Ladders ladders;
    private final Intervention intervention;
    private final EntityManager entities;
    private final BusinessTime time;

    private Random random;
    private LifeModel model;

    LifePeople(
            ReminderScene scene,
            CommitmentRegister register,
            Contacts contacts,
            Ladders ladders,
            Intervention intervention,
            EntityManager entities,
            BusinessTime time) {
        this.scene = scene;
        this.register = register;
        this.contacts = contacts;
        this.ladders = ladders;
        this.intervention = intervention;
        this.entities = entities;
        this.time = time;
    }

    /** The readers, and the successions of all years to come. */
    @Transactional
    LifeModel moveIn(Random seeded, LocalDate end) {
        random = seeded;
        for (String ministry : MINISTRIES) {
            contacts.add(address("lezer@" + ministry), "Lezer", new Readership.OfMinistry(ministry), false);
        }
        contacts.add(address("baas@mnre1013"), "Baas", new Readership.OfMinistry("mnre1013"), true);
        for (String committee : COMMITTEES) {
            contacts.add(address("griffie@" + committee), "Griffie", new Readership.OfCommittee(committee), false);
        }
        model = new LifeModel(successions(end));
        return model;
    }

    private List<Handover> successions(LocalDate end) {
        for (LocalDate on = LocalDate.of(2027, 6, 1); on.isBefore(end); on = on.plusDays(900 + random.nextInt(900))) {
            int from = random.nextInt(MINISTRIES.size());
            entities.createNativeQuery("insert into ministry_succession values ('" + MINISTRIES.get(from) + "', '"
                            + MINISTRIES.get((from + 1) % MINISTRIES.size()) + "', date '" + on + "')")
                    .executeUpdate();
        }
        return entities.createQuery(
                        "select s.key.predecessor, s.successor, s.key.effectiveOn from MinistrySuccession s"
                                + " order by s.key.effectiveOn",
                        Handover.class)
                .getResultList();
    }

    /** Takes away the successions that never were. */
    @Transactional
    void moveOut() {
        entities.createNativeQuery("delete from ministry_succession where effective_on > date '2027-01-01'")
                .executeUpdate();
    }

    private static MailAddress address(String name) {
        return MailAddress.read(name + ".example").orElseThrow();
    }

    /** Whatever comes up at one moment of a day. */
    @Transactional
    void act(LocalDate day) {
        sometimes(0.07, () -> promise(day));
        sometimes(0.04, () -> any(Promise::unsettled).ifPresent(promise -> moveDate(promise, day)));
        double settling = model.all().stream().filter(Promise::unsettled).count() > BUSY ? 0.3 : 0.04;
        sometimes(
                settling,
                () -> any(Promise::unsettled)
                        .ifPresent(promise -> decide(promise, oneOf(List.of(CommitmentStatus.values())), day)));
        sometimes(
                0.004,
                () -> any(promise -> !promise.unsettled())
                        .ifPresent(promise -> decide(promise, CommitmentStatus.OPEN, day)));
        sometimes(0.01, () -> wish(oneOf(contacts.all()), day));
        sometimes(0.002, () -> unsubscribe(oneOf(contacts.all()), day));
        sometimes(0.002, () -> ladders.change(oneOf(COMMITTEES), ladder(day)));
        sometimes(0.1, () -> welcomeBack(day));
        sometimes(0.02, () -> pressButtons(day));
    }

    private void promise(LocalDate day) {
        String committee = random.nextBoolean() ? oneOf(COMMITTEES) : null;
        String ministry = oneOf(MINISTRIES);
        LocalDate due = date(day);
        Commitment made = scene.promised(ministry, committee, due, day);
        model.put(new Promise(made.number(), ministry, committee, day, due, true, day));
    }

    private @Nullable LocalDate date(LocalDate day) {
        return random.nextInt(7) == 0 ? null : day.plusDays(random.nextInt(150) - 10);
    }

    private void moveDate(Promise promise, LocalDate day) {
        LocalDate due = date(day);
        register.changeDue(
                promise.number(), new Due("later", null, due, due == null ? "wacht op advies" : null), because());
        model.put(new Promise(
                promise.number(), promise.ministry(), promise.committee(), promise.promisedOn(), due, true, day));
    }

    private void decide(Promise promise, CommitmentStatus status, LocalDate day) {
        register.changeStatus(promise.number(), status, because());
        model.put(new Promise(
                promise.number(),
                promise.ministry(),
                promise.committee(),
                promise.promisedOn(),
                promise.due(),
                status.unsettled(),
                day));
    }

    private void wish(Contact reader, LocalDate day) {
        LocalDate pause = random.nextInt(3) == 0 ? day.plusDays(1 + random.nextInt(30)) : null;
        String deputy = pause != null && random.nextBoolean() ? "vervanger@kamer.example" : null;
        Ladder own = random.nextInt(3) == 0 ? ladder(day) : null;
        scene.wishes(reader, new Wishes(own, random.nextInt(3) == 0, pause, deputy));
        model.trouble(reader.id(), pause == null ? day : pause);
    }

    private Ladder ladder(LocalDate day) {
        contacts.all().forEach(reader -> model.trouble(reader.id(), day));
        Set<Step> steps = EnumSet.noneOf(Step.class);
        Stream.of(Step.values()).filter(step -> random.nextBoolean()).forEach(steps::add);
        return new Ladder(steps, random.nextBoolean());
    }

    private void unsubscribe(Contact reader, LocalDate day) {
        contacts.unsubscribe(reader.token(), time.now());
        model.trouble(reader.id(), day);
    }

    private void welcomeBack(LocalDate day) {
        contacts.all().stream()
                .filter(reader -> !reader.active() || reader.refusedAt() != null)
                .limit(1)
                .forEach(reader -> {
                    contacts.enable(reader.id());
                    model.trouble(reader.id(), day);
                });
    }

    private void pressButtons(LocalDate day) {
        List<OutboxMail> mails = new ArrayList<>(entities.createQuery(
                        "from OutboxMail m join fetch m.contact where m.state in (PENDING, FAILED) order by m.id desc",
                        OutboxMail.class)
                .setMaxResults(3)
                .getResultList());
        mails.sort(Comparator.comparing(OutboxMail::id));
        if (mails.isEmpty()) {
            return;
        }
        OutboxMail mail = oneOf(mails);
        model.trouble(mail.contact().id(), day);
        if (random.nextInt(3) > 0) {
            intervention.retry(mail.id());
        } else if (intervention.cancel(mail.id(), "Geannuleerd door bram.")) {
            model.heardAll(mail.contact().id(), day);
        }
    }

    /** All mail may be late from now on. */
    void trouble(LocalDate day) {
        contacts.all().forEach(reader -> model.trouble(reader.id(), day));
    }

    private Optional<Promise> any(Predicate<Promise> which) {
        List<Promise> some = model.all().stream().filter(which).toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(oneOf(some));
    }

    private void sometimes(double share, Runnable act) {
        if (random.nextDouble() < share) {
            act.run();
        }
    }

    private <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private Decision because() {
        return new Decision("anna", time.now(), time.today(), "besluit van de commissie");
    }
}

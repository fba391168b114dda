// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.calendar.WorkingDays;
import nl.woordhouder.commitment.Commitment;
import nl.woordhouder.commitment.CommitmentFilter;
import nl.woordhouder.commitment.CommitmentFilter.DuePart;
import nl.woordhouder.commitment.CommitmentRegister;
import nl.woordhouder.commitment.CommitmentRepository;
import nl.woordhouder.commitment.Seal;
import nl.woordhouder.mail.FaultySmtp;

/** Holds what the product did against the model and the invariants. */
@ApplicationScoped
class LifeWatch {
    private final CommitmentRepository commitments;
    private final CommitmentRegister register;
    private final Contacts contacts;
    private final Ladders ladders;
    private final Claims claims;
    private final EntityManager entities;
    private final BusinessTime time;

    private LifeModel model;
    private FaultySmtp smtp;
    private final Map<String, String> accepted = new HashMap<>();
    private final Set<String> unrecorded = new HashSet<>();
    private int mails;
    private int again;

    LifeWatch(
            CommitmentRepository commitments,
            CommitmentRegister register,
            Contacts contacts,
            Ladders ladders,
            Claims claims,
            EntityManager entities,
            BusinessTime time) {
        this.commitments = commitments;
        this.register = register;
        this.contacts = contacts;
        this.ladders = ladders;
        this.claims = claims;
        this.entities = entities;
        this.time = time;
    }

    void begin(LifeModel what, FaultySmtp mailServer) {
        model = what;
        smtp = mailServer;
        smtp.accepted().clear();
        accepted.clear();
        unrecorded.clear();
        mails = 0;
        again = 0;
    }

    /** Everything that the mail server took at this moment is true at this moment (I2, I9) and told once (I3). */
    @Transactional
    void mailWasSent(LocalDate day) {
        if (smtp.accepted().isEmpty()) {
            return;
        }
        Map<String, Contact> readers =
                contacts.all().stream().collect(Collectors.toMap(Contact::token, reader -> reader));
        for (String raw : smtp.accepted()) {
            LifeMail mail = LifeMail.read(raw);
            Contact reader = readers.get(mail.token());
            mails++;
            isTrue(mail, reader, day);
            isToldOnce(mail);
            mail.numbers().forEach(number -> model.heard(reader.id(), number, day));
        }
        smtp.accepted().clear();
    }

    private void isTrue(LifeMail mail, Contact reader, LocalDate day) {
        assertThat(mail.numbers())
                .as("%s to %s at %s", mail.messageId(), mail.to(), time.now())
                .isNotEmpty()
                .allSatisfy(number -> {
                    LifeModel.Promise promise = model.get(number);
                    assertThat(promise.unsettled())
                            .as("%s is unsettled", promise)
                            .isTrue();
                    assertThat(model.concerns(promise, reader, day))
                            .as("%s concerns %s", promise, mail.to())
                            .isTrue();
                    assertThat(!reader.escalation() || !promise.due().isAfter(day.minusDays(14)))
                            .as("%s is for escalation", promise)
                            .isTrue();
                });
        OutboxMail kept = byMessageId(mail.messageId());
        if (mail.isDigest() && !reader.escalation() && kept.attempts().count() <= 1) {
            assertThat(mail.late())
                    .as("%s: %s", mail.subject(), mail.text())
                    .isEqualTo(model.overdueFor(reader, day).size())
                    .isEqualTo((int)
                            commitments.count(reader.readership().filter(day).with(DuePart.OVERDUE)));
        }
    }

    private void isToldOnce(LifeMail mail) {
        String before = accepted.put(mail.messageId(), mail.text());
        if (before != null) {
            again++;
            assertThat(unrecorded).as("sent twice without need").contains(mail.messageId());
            assertThat(mail.text())
                    .as("the same words under the same Message-ID")
                    .isEqualTo(before);
        }
        if (byMessageId(mail.messageId()).state() == OutboxMail.State.SENT) {
            unrecorded.remove(mail.messageId());
        } else {
            unrecorded.add(mail.messageId());
        }
    }

    private OutboxMail byMessageId(String messageId) {
        return entities.createQuery("from OutboxMail where messageId = :id", OutboxMail.class)
                .setParameter("id", messageId)
                .getSingleResult();
    }

    /** While mail goes out and nobody died, nothing waits that could go. */
    void nothingIsStuck() {
        if (time.timeOfDay().getHour() < 18 && WorkingDays.includes(time.today())) {
            assertThat(claims.waiting(10)).as("waits at %s", time.now()).isEmpty();
        }
    }

    /** The overdue set is what it has to be (I1), and every reader heard of what concerns them. */
    @Transactional
    void dayIsOver(LocalDate day, boolean badWeather) {
        List<String> overdue =
                commitments
                        .rows(CommitmentFilter.everything(day).with(DuePart.OVERDUE), "number", Number.class)
                        .stream()
                        .map(Number::number)
                        .toList();
        assertThat(overdue).as("overdue on %s", day).containsExactlyInAnyOrderElementsOf(model.overdue(day));
        if (badWeather) {
            return;
        }
        for (Contact reader : contacts.all()) {
            boolean listens =
                    reader.recipientOn(day).isPresent() && ladders.of(reader).equals(Ladder.FULL);
            if (listens) {
                assertThat(model.unheard(reader, day))
                        .as("%s did not hear of them by %s", reader.email(), day)
                        .isEmpty();
            }
        }
    }

    /** Every commitment is what its sealed history made of it (I4). */
    @Transactional
    void historiesHold() {
        for (Commitment commitment : commitments.listAll()) {
            assertThat(Seal.holds(commitment, register.history(commitment)))
                    .as("history of %s", commitment.number())
                    .isTrue();
            LifeModel.Promise promise = model.get(commitment.number());
            assertThat(commitment.status().unsettled()).isEqualTo(promise.unsettled());
            assertThat(commitment.due().until()).isEqualTo(promise.due());
        }
    }

    int mails() {
        return mails;
    }

    int again() {
        return again;
    }

    /** One column of a commitment. */
    record Number(String number) {}
}

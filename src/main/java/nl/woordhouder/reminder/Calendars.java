// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.calendar.ICalendar;
import nl.woordhouder.commitment.CommitmentStatus;
import org.jspecify.annotations.Nullable;

/** The due dates in the calendars of readers, as far as mail carried them there. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Calendars {
    private final EntityManager entities;
    private final Links links;
    private final MailConfig config;
    private final BusinessTime time;

    Calendars(EntityManager entities, Links links, MailConfig config, BusinessTime time) {
        this.config = config;
        this.entities = entities;
        this.links = links;
        this.time = time;
    }

    /** What the next digest has to carry. */
    List<CalendarChange> changes(Contact reader, Digest digest) {
        List<CalendarChange.Sent> sent = entities.createQuery(
                        "select c.id, c.number, c.subject, e.key.sequence, e.due, c.due.until, c.status"
                                + " from CalendarEntry e join Commitment c on c.id = e.key.commitmentId"
                                + " where e.key.contactId = :reader"
                                + " and (e.due is not null or c.status in :unsettled)"
                                + " and e.key.sequence = (select max(later.key.sequence) from CalendarEntry later"
                                + " where later.key.contactId = :reader and later.key.commitmentId = c.id)"
                                + " order by c.id",
                        Tuple.class)
                .setParameter("reader", reader.id())
                .setParameter("unsettled", CommitmentStatus.UNSETTLED)
                .getResultStream()
                .map(Calendars::sent)
                .toList();
        return CalendarChange.between(sent, digest);
    }

    /** The changes as a file for calendar programs; null when there are none. */
    @Nullable
    String file(List<CalendarChange> changes) {
        if (changes.isEmpty()) {
            return null;
        }
        String organizer = config.replyTo().orElse(config.from());
        return ICalendar.write(changes.stream().map(this::event).toList(), organizer, time.now());
    }

    void record(OutboxMail mail, List<CalendarChange> changes) {
        changes.forEach(
                change -> entities.persist(new CalendarEntry(mail.contact().id(), change, mail.id())));
    }

    /** What a mail carried counts as not sent. */
    void takeBack(OutboxMail mail) {
        entities.createQuery("delete from CalendarEntry where mailId = :mail")
                .setParameter("mail", mail.id())
                .executeUpdate();
    }

    private ICalendar.Event event(CalendarChange change) {
        return new ICalendar.Event(
                change.number() + "@" + links.host(),
                change.sequence(),
                change.day(),
                "Toezegging: " + change.subject(),
                links.commitment(change.number()),
                change.cancelled());
    }

    private static CalendarChange.Sent sent(Tuple row) {
        CommitmentStatus status = row.get(6, CommitmentStatus.class);
        return new CalendarChange.Sent(
                row.get(0, Long.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, Integer.class),
                row.get(4, LocalDate.class),
                status.unsettled() ? row.get(5, LocalDate.class) : null);
    }
}

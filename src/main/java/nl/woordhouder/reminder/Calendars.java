// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.woordhouder.calendar.BusinessTime;
import nl.woordhouder.calendar.ICalendar;
import nl.woordhouder.commitment.CommitmentStatus;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** The due dates in the calendars of readers, as far as mail carried them there. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Calendars {
    private final EntityManager entities;
    private final StatelessSession rows;
    private final Links links;
    private final MailConfig config;
    private final BusinessTime time;

    Calendars(EntityManager entities, StatelessSession rows, Links links, MailConfig config, BusinessTime time) {
        this.config = config;
        this.entities = entities;
        this.rows = rows;
        this.links = links;
        this.time = time;
    }

    /** What the calendars of readers hold, as far as it can still change; readers without such dates are left out. */
    Map<Long, List<CalendarChange.Sent>> sent(Collection<Long> readers) {
        return entities.createQuery(
                        "select e.key.contactId, c.id, c.number, c.subject, e.key.sequence, e.due, c.due.until, c.status"
                                + " from CalendarEntry e join Commitment c on c.id = e.key.commitmentId"
                                + " where e.key.contactId in :readers"
                                + " and (e.due is not null or c.status in :unsettled)"
                                + " and e.key.sequence = (select max(later.key.sequence) from CalendarEntry later"
                                + " where later.key.contactId = e.key.contactId and later.key.commitmentId = c.id)"
                                + " order by c.id",
                        Tuple.class)
                .setParameter("readers", readers)
                .setParameter("unsettled", CommitmentStatus.UNSETTLED)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, Long.class), Collectors.mapping(Calendars::sent, Collectors.toList())));
    }

    /** As {@link #sent(Collection)}, of one reader. */
    List<CalendarChange.Sent> sent(Contact reader) {
        return sent(List.of(reader.id())).getOrDefault(reader.id(), List.of());
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
        rows.insertMultiple(changes.stream()
                .map(change -> new CalendarEntry(mail.contact().id(), change, mail.id()))
                .toList());
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
        CommitmentStatus status = row.get(7, CommitmentStatus.class);
        return new CalendarChange.Sent(
                row.get(1, Long.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, Integer.class),
                row.get(5, LocalDate.class),
                status.unsettled() ? row.get(6, LocalDate.class) : null);
    }
}

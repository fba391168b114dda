// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.woordhouder.commitment.CommitmentStatus;

/** What went before, asked for many readers at once. Hold the rows of these readers, so that it stays so. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Pasts {
    private final EntityManager entities;
    private final Calendars calendars;

    Pasts(EntityManager entities, Calendars calendars) {
        this.entities = entities;
        this.calendars = calendars;
    }

    Past of(Contact reader) {
        return of(List.of(reader.id())).get(reader.id());
    }

    /** By the id of the reader, for each of them. */
    Map<Long, Past> of(Collection<Long> readers) {
        if (readers.isEmpty()) {
            return Map.of();
        }
        Map<Long, Set<Announcement>> told = told(readers);
        Map<Long, LocalDate> last = lastDigests(readers);
        Map<Long, List<OutboxMail>> waiting = waiting(readers);
        Map<Long, List<CalendarChange.Sent>> calendar = calendars.sent(readers);
        return readers.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        reader -> new Past(
                                told.getOrDefault(reader, Set.of()),
                                last.get(reader),
                                waiting.getOrDefault(reader, List.of()),
                                calendar.getOrDefault(reader, List.of()))));
    }

    private Map<Long, Set<Announcement>> told(Collection<Long> readers) {
        Map<Long, Set<Announcement>> told = new HashMap<>();
        entities.createQuery(
                        "select r.announcement from Reminder r join Commitment c on c.id = r.announcement.commitmentId"
                                + " where r.announcement.contactId in :readers and c.status in :unsettled",
                        Announcement.class)
                .setParameter("readers", readers)
                .setParameter("unsettled", CommitmentStatus.UNSETTLED)
                .getResultStream()
                .forEach(announcement -> told.computeIfAbsent(announcement.contactId(), any -> new HashSet<>())
                        .add(announcement));
        return told;
    }

    private Map<Long, LocalDate> lastDigests(Collection<Long> readers) {
        return entities.createQuery(
                        "select contact.id, max(occasion.digestDay) from OutboxMail where contact.id in :readers"
                                + " and occasion.digestDay is not null and state <> FAILED group by contact.id",
                        Tuple.class)
                .setParameter("readers", readers)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, Long.class), row -> row.get(1, LocalDate.class)));
    }

    private Map<Long, List<OutboxMail>> waiting(Collection<Long> readers) {
        return entities.createQuery(
                        "from OutboxMail where contact.id in :readers and state = PENDING"
                                + " and occasion.digestDay is not null order by id",
                        OutboxMail.class)
                .setParameter("readers", readers)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(Collectors.groupingBy(mail -> mail.contact().id()));
    }
}

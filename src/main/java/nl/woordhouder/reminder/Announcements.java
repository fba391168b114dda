// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.hibernate.StatelessSession;

/** What readers have been told, and by which mail. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Announcements {
    private final EntityManager entities;
    private final StatelessSession rows;
    private final Calendars calendars;

    /** @param rows for what nobody looks at again in the same transaction; a first digest may tell of thousands */
    Announcements(EntityManager entities, StatelessSession rows, Calendars calendars) {
        this.entities = entities;
        this.rows = rows;
        this.calendars = calendars;
    }

    /**
     * Records what a mail tells for the first time. Hold the row of its reader: whoever else tells the same reader takes
     * turns.
     *
     * @param told what its reader knows already
     */
    void tell(OutboxMail mail, Digest digest, Set<Announcement> told) {
        rows.insertMultiple(digest.announcements().stream()
                .filter(announcement -> !told.contains(announcement))
                .map(announcement -> new Reminder(announcement, mail.id()))
                .toList());
    }

    /** What a mail told counts as not told: it never arrived. */
    void takeBack(OutboxMail mail) {
        calendars.takeBack(mail);
        mail.toldNothing();
        entities.createQuery("delete from Reminder where mailId = :mail")
                .setParameter("mail", mail.id())
                .executeUpdate();
    }

    /** Whether this reader has a mail about this step alone. */
    boolean haveMailOf(Announcement announcement) {
        return entities.createQuery(
                                "select count(*) from OutboxMail where contact.id = :reader"
                                        + " and occasion.commitmentId = :commitment"
                                        + " and occasion.dueVersion = :version and occasion.step = :step",
                                Long.class)
                        .setParameter("reader", announcement.contactId())
                        .setParameter("commitment", announcement.commitmentId())
                        .setParameter("version", announcement.dueVersion())
                        .setParameter("step", announcement.step())
                        .getSingleResult()
                > 0;
    }
}

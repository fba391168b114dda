// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** An announcement that was decided on, and the mail that carries it. */
@Entity
class Reminder {
    @EmbeddedId
    private Announcement announcement;

    private long mailId;

    protected Reminder() {}

    Reminder(Announcement announcement, long mailId) {
        this.announcement = announcement;
        this.mailId = mailId;
    }

    Announcement announcement() {
        return announcement;
    }
}

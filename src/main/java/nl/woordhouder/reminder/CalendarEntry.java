// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date that a mail carries for the calendar of its reader. */
@Entity
class CalendarEntry {
    @EmbeddedId
    private Key key;

    private @Nullable LocalDate due;
    private long mailId;

    protected CalendarEntry() {}

    CalendarEntry(long contactId, CalendarChange change, long mailId) {
        key = new Key(contactId, change.commitmentId(), change.sequence());
        due = change.cancelled() ? null : change.day();
        this.mailId = mailId;
    }

    Key key() {
        return key;
    }

    /** The day in the calendar; null when it was taken out. */
    @Nullable
    LocalDate due() {
        return due;
    }

    /** @param sequence 0 for the first date of a commitment, one more for each change */
    @Embeddable
    record Key(long contactId, long commitmentId, int sequence) implements Serializable {}
}

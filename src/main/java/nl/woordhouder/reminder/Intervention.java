// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.woordhouder.calendar.BusinessTime;

/** What a person does about a mail that does not go out, or should not. */
@ApplicationScoped
@Transactional
class Intervention {
    private final EntityManager entities;
    private final Contacts contacts;
    private final MailWriter writer;
    private final SendWindow window;
    private final BusinessTime time;

    Intervention(EntityManager entities, Contacts contacts, MailWriter writer, SendWindow window, BusinessTime time) {
        this.entities = entities;
        this.contacts = contacts;
        this.writer = writer;
        this.window = window;
        this.time = time;
    }

    /** Tries a waiting or failed mail again as soon as mail goes out, to a reader who was refused too. */
    boolean retry(long id) {
        return changeUnleased(id, Set.of(OutboxMail.State.PENDING, OutboxMail.State.FAILED), mail -> {
            if (mail.state() == OutboxMail.State.FAILED && mail.attempts().uncertain()) {
                // What it told was told by others since: it is written anew.
                writer.rename(mail);
            }
            mail.startAgain(window.firstOpeningFrom(time.now()));
            mail.contact().acceptAgain();
        });
    }

    /** Takes back a mail that still waits; whether there was one. */
    boolean cancel(long id, String reason) {
        return changeUnleased(id, Set.of(OutboxMail.State.PENDING), mail -> mail.cancel(reason, time.now()));
    }

    private boolean changeUnleased(long id, Set<OutboxMail.State> from, Consumer<OutboxMail> change) {
        contacts.lockedReadersOf(List.of(id));
        OutboxMail mail = entities.find(OutboxMail.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (mail == null || !from.contains(mail.state()) || mail.attempts().isLeasedAt(time.now())) {
            return false;
        }
        change.accept(mail);
        return true;
    }
}

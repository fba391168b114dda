// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contact as the pages show it.
 *
 * @param readership whose commitments, in words
 * @param escalation hears only of what is two weeks late or more
 * @param unsubscribedAt when the contact asked for no more mail; null when they did not
 * @param pausedUntil the last day without mail; null when mail goes there
 * @param refusal the words of the mail server that refused this contact; null when it did not
 */
record ContactRow(
        long id,
        String name,
        String email,
        String readership,
        boolean escalation,
        boolean active,
        @Nullable Instant unsubscribedAt,
        @Nullable LocalDate pausedUntil,
        @Nullable String deputy,
        @Nullable String refusal) {

    static ContactRow of(Contact contact, Readers.Names names, LocalDate today) {
        boolean paused = contact.pausedOn(today);
        return new ContactRow(
                contact.id(),
                contact.name(),
                contact.email(),
                names.full() + " (" + names.abbreviation() + ")",
                contact.escalation(),
                contact.active(),
                contact.unsubscribedAt(),
                paused ? contact.wishes().pausedUntil() : null,
                paused ? contact.wishes().deputy() : null,
                contact.refusal());
    }
}

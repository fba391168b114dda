// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A contact as the page shows it.
 *
 * @param readership whose commitments, in words
 * @param unsubscribedAt when the contact asked for no more mail; null when they did not
 */
record ContactRow(
        long id,
        String name,
        String email,
        String readership,
        boolean active,
        @Nullable Instant unsubscribedAt) {

    static ContactRow of(Contact contact, Readers.Names names) {
        return new ContactRow(
                contact.id(),
                contact.name(),
                contact.email(),
                names.full() + " (" + names.abbreviation() + ")",
                contact.active(),
                contact.unsubscribedAt());
    }
}

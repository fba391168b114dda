// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.woordhouder.calendar.BusinessTime;

/** Writes today's digest of a contact for other eyes: without the secret of the links in it. */
@ApplicationScoped
@Transactional
class TrialLetter {
    private final Contacts contacts;
    private final DigestReader digests;
    private final DigestLetters letters;
    private final BusinessTime time;

    TrialLetter(Contacts contacts, DigestReader digests, DigestLetters letters, BusinessTime time) {
        this.contacts = contacts;
        this.digests = digests;
        this.letters = letters;
        this.time = time;
    }

    /** Empty when there is nothing to tell today. */
    Optional<Letter> today(long id) {
        Contact contact = contacts.byId(id).orElseThrow();
        Digest digest = digests.read(contact, time.today());
        if (digest.isQuiet()) {
            return Optional.empty();
        }
        Letter letter = letters.digest(contact, digest);
        return Optional.of(new Letter(
                letter.subject(),
                letter.text().replace(contact.token(), "voorbeeld"),
                letter.html().replace(contact.token(), "voorbeeld")));
    }
}

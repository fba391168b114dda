// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Somebody who gets the digest, for tests outside this package. */
@ApplicationScoped
public class ReadersForTests {
    private final Contacts contacts;

    ReadersForTests(Contacts contacts) {
        this.contacts = contacts;
    }

    /** A reader of what one ministry has to answer for. */
    @Transactional
    public void readerOf(String ministryCode, String email) {
        contacts.add(
                MailAddress.read(email).orElseThrow(),
                "Contactpersoon",
                new Readership.OfMinistry(ministryCode),
                false);
    }
}

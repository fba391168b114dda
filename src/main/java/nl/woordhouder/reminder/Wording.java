// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says.
 *
 * @param contents the commitments that it tells of, see {@link Contents}
 * @param calendar the dates that go with it, as a file for calendar programs; null for none
 * @param basis what it was written from, see {@link Basis}; null for mail of older versions of the product
 */
@Embeddable
record Wording(
        String recipient,
        String subject,
        @Column(length = Length.LONG32) String textBody,
        @Column(length = Length.LONG32) String htmlBody,
        @Column(length = Length.LONG32) @Nullable String contents,
        @Column(length = Length.LONG32) @Nullable String calendar,
        @Nullable String basis) {

    /** The same, to be written again before it is sent. */
    Wording withoutBasis() {
        return new Wording(recipient, subject, textBody, htmlBody, contents, calendar, null);
    }

    /** Whether its words and its address are still right. */
    boolean isTrueTo(Digest digest, String to) {
        return contents != null
                && recipient.equals(to)
                && Contents.parse(contents).holdIn(digest);
    }
}

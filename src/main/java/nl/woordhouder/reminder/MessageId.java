// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import java.time.LocalDate;

/** The same digest has the same Message-ID at each attempt, so that a receiver recognises a repeated delivery. */
final class MessageId {
    private MessageId() {}

    static String of(Contact reader, LocalDate day, Links links) {
        return "<overzicht." + day + "." + reader.id() + "@" + links.host() + ">";
    }
}

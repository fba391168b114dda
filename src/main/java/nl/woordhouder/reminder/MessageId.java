// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

/** The same words have the same Message-ID at each attempt, so that a receiver recognises a repeated delivery. */
final class MessageId {
    private MessageId() {}

    /** @param revision 0 for the first words, more for each time that others took their place */
    static String of(Contact reader, Occasion occasion, int revision, Links links) {
        String again = revision == 0 ? "" : "." + revision;
        return "<" + occasion.name() + "." + reader.id() + again + "@" + links.host() + ">";
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.text;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a debate, as the label above the turn says.
 *
 * @param role what the speaker is in this meeting
 * @param name the family name with its prefixes ("Van Duin"); empty for the chair
 * @param party the party in brackets behind the name, or null
 */
public record Speaker(Role role, String name, @Nullable String party) {

    /** Roles in a meeting. Only the first two can bind the government. */
    public enum Role {
        MINISTER,
        STATE_SECRETARY,
        MEMBER,
        CHAIR,
        OTHER;

        /** Whether a speaker in this role speaks for the government. */
        public boolean governs() {
            return this == MINISTER || this == STATE_SECRETARY;
        }
    }
}

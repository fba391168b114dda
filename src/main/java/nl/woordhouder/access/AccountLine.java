// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.access;

import org.jspecify.annotations.Nullable;

/**
 * An account in the list.
 *
 * @param ministry abbreviation, or null when it sees all
 * @param lastVisit when it last signed in, or null when never
 */
record AccountLine(
        long id,
        String username,
        String displayName,
        String role,
        @Nullable String ministry,
        boolean active,
        @Nullable String lastVisit) {}

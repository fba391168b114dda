// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who decided, when, and why (invariant I6).
 *
 * @param actor the account that recorded it
 * @param at the moment it was recorded, as the business clock tells it: in whole microseconds
 * @param decidedOn the day of the decision itself, such as the day of the committee's meeting
 * @param reason why, in Dutch; null only for the registration
 */
public record Decision(
        String actor,
        Instant at,
        LocalDate decidedOn,
        @Nullable String reason) {}

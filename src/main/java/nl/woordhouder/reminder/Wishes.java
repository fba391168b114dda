// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a contact wants to be told.
 *
 * @param ladder the chosen steps; null for those of the committee, or for all of them
 * @param singleMail a mail of its own on the first day that a commitment is late
 * @param pausedUntil the last day without mail; null for no pause
 * @param deputy who gets the mail during the pause; null for nobody
 */
record Wishes(
        @Nullable Ladder ladder,
        boolean singleMail,
        @Nullable LocalDate pausedUntil,
        @Nullable String deputy) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an unsettled commitment is about, to find the one that a letter means.
 *
 * @param ministryCode TOOI code of the ministry that promised
 * @param answeringCode TOOI code of the ministry that answers now
 * @param sourceDate the day of the promise; null when it is unknown
 */
public record OpenCommitment(
        String number,
        String subject,
        String ministryCode,
        String answeringCode,
        String sourceTitle,
        @Nullable LocalDate sourceDate) {}

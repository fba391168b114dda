// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a promise on the moment that a person confirms it.
 *
 * @param ministryCode TOOI code of the ministry that promised
 * @param answeringCode TOOI code of the ministry that answers now
 * @param committee abbreviation, or null
 */
public record NewCommitment(
        String subject,
        String quote,
        CommitmentType type,
        String ministryCode,
        String answeringCode,
        @Nullable String office,
        @Nullable String person,
        @Nullable String committee,
        String addressee,
        Due due,
        @Nullable String condition,
        Source source) {}

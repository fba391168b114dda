// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import nl.woordhouder.commitment.Due;
import nl.woordhouder.commitment.Relation;
import org.jspecify.annotations.Nullable;

/**
 * How a person merges a candidate with a commitment that is there already.
 *
 * @param number of the commitment
 * @param version of the commitment as the page showed it
 * @param as what the sentence is to it: a repetition, an addition or a change
 * @param reason what the history says; names the letter
 * @param due the due date to take over; null to keep the one that it has
 */
record Merge(
        String number,
        int version,
        Relation as,
        String reason,
        @Nullable Due due) {}

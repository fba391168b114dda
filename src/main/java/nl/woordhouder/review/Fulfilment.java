// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import java.time.LocalDate;
import nl.woordhouder.commitment.CommitmentStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a person says that a letter fulfils.
 *
 * @param number of the commitment
 * @param version of the commitment as the page showed it
 * @param status fulfilled or partly fulfilled
 * @param reason names the letter
 * @param rest what is still open, in words; empty when nobody said
 * @param restBy the due date of that; null to keep the one that it has
 */
record Fulfilment(
        String number,
        int version,
        CommitmentStatus status,
        String reason,
        String rest,
        @Nullable LocalDate restBy) {}

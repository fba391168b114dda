// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import java.util.List;
import nl.woordhouder.document.ReadableText.Block;
import org.jspecify.annotations.Nullable;

/**
 * A letter that may fulfil a commitment, beside the commitments that it may mean.
 *
 * @param anchor where the sentence stands among the blocks
 * @param number 1 for the first that waits; 0 when it does not wait
 * @param nextId the one to look at after it; null when none waits
 * @param reason what the history will say, unless a person writes something else
 * @param searched the words by which the person looked for other commitments
 */
record FulfilmentView(
        long id,
        String anchor,
        DocumentFacts document,
        List<Block> blocks,
        @Nullable Decided decided,
        int number,
        int total,
        @Nullable Long nextId,
        String reason,
        String searched,
        List<CommitmentOptions.Option> options) {}

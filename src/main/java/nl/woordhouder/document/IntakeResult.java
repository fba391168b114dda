// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of a document that was handed in. */
public sealed interface IntakeResult {

    /**
     * It is stored and its candidates wait for review.
     *
     * @param versionOf the title of the document that it is another version of; null when it is none
     */
    record Received(
            long documentId,
            String title,
            long promises,
            long uncertain,
            long fulfilments,
            @Nullable String versionOf) implements IntakeResult {}

    /** The same bytes came in before; nothing was stored. */
    record AlreadyKnown(long documentId, String title, Instant receivedAt) implements IntakeResult {}

    /** It cannot be read; nothing was stored. The reason is Dutch and says what to do. */
    record Rejected(String fileName, String reason) implements IntakeResult {}
}

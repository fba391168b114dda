// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import java.time.Instant;

/** What became of a document that was handed in. */
public sealed interface IntakeResult {

    /** It is stored and its candidates wait for review. */
    record Received(long documentId, String title, long promises, long uncertain, long fulfilments)
            implements IntakeResult {}

    /** The same bytes came in before; nothing was stored. */
    record AlreadyKnown(long documentId, String title, Instant receivedAt) implements IntakeResult {}

    /** It cannot be read; nothing was stored. The reason is Dutch and says what to do. */
    record Rejected(String fileName, String reason) implements IntakeResult {}
}

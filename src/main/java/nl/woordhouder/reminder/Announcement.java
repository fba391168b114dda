// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/**
 * That a reader is told of one step of one commitment, which happens once (invariant I3).
 *
 * @param dueVersion the version of the due date: a new date starts the ladder again
 */
@Embeddable
record Announcement(
        long contactId,
        long commitmentId,
        int dueVersion,
        @Enumerated(EnumType.STRING) Step step) implements Serializable {}

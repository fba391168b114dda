// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Further explanation that was asked of a minister.
 *
 * @param asked what is asked
 * @param until the last day for the answer
 */
@Embeddable
public record Question(
        @Column(name = "question") String asked,
        @Column(name = "question_until") LocalDate until) {

    /** What the history records; what is asked is the reason of the same entry. */
    String recorded() {
        return "uiterlijk " + until;
    }
}

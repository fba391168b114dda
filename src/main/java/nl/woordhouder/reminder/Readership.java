// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import java.time.LocalDate;
import java.util.List;
import nl.woordhouder.commitment.CommitmentFilter;

/** Whose commitments a contact reads about. */
sealed interface Readership {

    /** The same filter as page and API use, so that the mail gives the same counts (invariant I9). */
    CommitmentFilter filter(LocalDate today);

    /** Everything that a ministry promised or answers for now. */
    record OfMinistry(String code) implements Readership {
        @Override
        public CommitmentFilter filter(LocalDate today) {
            return CommitmentFilter.everything(today).withMinistries(List.of(code));
        }
    }

    /** Everything that was promised to a committee. */
    record OfCommittee(String abbreviation) implements Readership {
        @Override
        public CommitmentFilter filter(LocalDate today) {
            return CommitmentFilter.everything(today).withCommittee(abbreviation);
        }
    }
}

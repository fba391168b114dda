// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.woordhouder.commitment.CommitmentFilter;

/**
 * How far somebody sees into the register.
 *
 * @param onlyMinistry TOOI code of the only ministry whose commitments may be read; empty when all may
 */
record Reach(LocalDate today, Optional<String> onlyMinistry) {

    /** All that may be seen; every list and count starts here. */
    CommitmentFilter everything() {
        CommitmentFilter all = CommitmentFilter.everything(today);
        return onlyMinistry.map(code -> all.withMinistries(List.of(code))).orElse(all);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DueTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Test
    void whatTheHistoryRecordsCanBeReadBack() {
        for (Due due : new Due[] {
            new Due("in mei", MAY, MAY.plusDays(30), null),
            new Due("in mei", null, MAY, null),
            new Due("in mei", null, null, "de brief noemt 2026-05-01..2026-05-31 niet")
        }) {
            assertThat(Due.ofRecorded("in mei", due.recorded())).isEqualTo(due);
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The steps that a committee chose for its contacts. */
@Entity
class CommitteeLadder {
    @Id
    private String committee;

    private Ladder ladder;

    protected CommitteeLadder() {}

    CommitteeLadder(String committee, Ladder ladder) {
        this.committee = committee;
        this.ladder = ladder;
    }

    String committee() {
        return committee;
    }

    Ladder ladder() {
        return ladder;
    }

    void change(Ladder next) {
        ladder = next;
    }
}

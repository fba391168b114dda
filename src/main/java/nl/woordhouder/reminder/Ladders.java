// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Which steps count for whom: the contact's own, else those of the committee, else all of them. */
@ApplicationScoped
@Transactional
class Ladders {
    private final EntityManager entities;

    Ladders(EntityManager entities) {
        this.entities = entities;
    }

    Ladder of(Contact reader) {
        if (reader.escalation()) {
            return Ladder.ESCALATION;
        }
        return Optional.ofNullable(reader.wishes().ladder()).orElseGet(() -> standard(reader.readership()));
    }

    /** What a contact gets who chose nothing. */
    Ladder standard(Readership readership) {
        return readership instanceof Readership.OfCommittee of ? ofCommittee(of.abbreviation()) : Ladder.FULL;
    }

    Ladder ofCommittee(String abbreviation) {
        CommitteeLadder chosen = entities.find(CommitteeLadder.class, abbreviation);
        return chosen == null ? Ladder.FULL : chosen.ladder();
    }

    void change(String committee, Ladder ladder) {
        CommitteeLadder chosen = entities.find(CommitteeLadder.class, committee);
        if (chosen == null) {
            entities.persist(new CommitteeLadder(committee, ladder));
        } else {
            chosen.change(ladder);
        }
    }
}

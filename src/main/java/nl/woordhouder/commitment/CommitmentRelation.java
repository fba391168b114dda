// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** What one commitment is to an earlier one. */
@Entity
class CommitmentRelation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long laterId;
    private Long earlierId;

    @Enumerated(EnumType.STRING)
    private Relation kind;

    protected CommitmentRelation() {}

    CommitmentRelation(Long laterId, Relation kind, Long earlierId) {
        this.laterId = laterId;
        this.kind = kind;
        this.earlierId = earlierId;
    }

    Relation kind() {
        return kind;
    }
}

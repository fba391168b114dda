// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment.search;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;

/** That a word with this stem occurs in a commitment. */
@Entity
class CommitmentWord {
    @EmbeddedId
    private Key key;

    protected CommitmentWord() {}

    CommitmentWord(String stem, long commitmentId) {
        key = new Key(stem, commitmentId);
    }

    @Embeddable
    record Key(String stem, long commitmentId) implements Serializable {}
}

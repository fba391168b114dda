// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody of the staff wrote about a commitment for his colleagues. No part of the register. */
@Entity
class CommitmentNote {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long commitmentId;
    private String author;
    private String words;
    private Instant writtenAt;
    private @Nullable Instant editedAt;

    @Version
    private int version;

    protected CommitmentNote() {}

    CommitmentNote(Long commitmentId, String author, String words, Instant at) {
        this.commitmentId = commitmentId;
        this.author = author;
        this.words = words;
        writtenAt = at;
    }

    void edit(String other, Instant at) {
        words = other;
        editedAt = at;
    }

    boolean isBy(String account) {
        return author.equals(account);
    }

    boolean isAbout(Commitment commitment) {
        return commitmentId.equals(commitment.id());
    }

    CommitmentNotes.Note told() {
        return new CommitmentNotes.Note(id, author, words, writtenAt, editedAt);
    }
}

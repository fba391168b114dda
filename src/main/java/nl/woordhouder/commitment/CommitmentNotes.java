// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The notes of staff. They are for the desk alone: nothing that is public, mailed or exported reads them. */
@ApplicationScoped
@Transactional
public class CommitmentNotes {
    public static final int LONGEST = 4000;

    private final EntityManager entities;

    CommitmentNotes(EntityManager entities) {
        this.entities = entities;
    }

    /** Writes a note. */
    public void add(Commitment about, String author, String words, Instant at) {
        entities.persist(new CommitmentNote(about.id(), author, words, at));
    }

    /**
     * Gives a note other words.
     *
     * @return false when there is no such note about the commitment by this author: then nothing happens
     */
    public boolean edit(Commitment about, long id, String author, String words, Instant at) {
        Optional<CommitmentNote> own = Optional.ofNullable(entities.find(CommitmentNote.class, id))
                .filter(note -> note.isAbout(about) && note.isBy(author));
        own.ifPresent(note -> note.edit(words, at));
        return own.isPresent();
    }

    /** The notes about a commitment, oldest first. */
    public List<Note> about(Commitment commitment) {
        return entities.createQuery("from CommitmentNote where commitmentId = :id order by id", CommitmentNote.class)
                .setParameter("id", commitment.id())
                .getResultStream()
                .map(CommitmentNote::told)
                .toList();
    }

    /**
     * A note as its readers see it.
     *
     * @param author the account
     * @param editedAt when it got its present words; null when they are the first
     */
    public record Note(
            long id,
            String author,
            String words,
            Instant writtenAt,
            @Nullable Instant editedAt) {}
}

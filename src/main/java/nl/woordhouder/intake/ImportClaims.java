// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.woordhouder.calendar.BusinessTime;
import org.jspecify.annotations.Nullable;

/** Takes files out of the imports for one reader at a time and records what became of them. Each step is a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ImportClaims {
    /** A file on which readers died this often is not tried again: the next one would die too. */
    private static final int MAX_ATTEMPTS = 3;

    private static final String DEADLY = "Bij het lezen van dit bestand viel het programma drie keer uit."
            + " Sla de brief opnieuw op als tekst, of plak de tekst.";

    private final EntityManager entities;
    private final BusinessTime time;
    private final Duration lease;

    ImportClaims(EntityManager entities, BusinessTime time, ImportConfig config) {
        this.entities = entities;
        this.time = time;
        lease = config.lease();
    }

    /** The file that waits longest; empty when none waits, or another reader has just taken it. */
    Optional<Claim> next() {
        Instant now = time.now();
        for (long id : waiting(now)) {
            if (lease(id, now)) {
                ImportItem item = entities.find(ImportItem.class, id);
                item.attempt();
                if (item.attempts() <= MAX_ATTEMPTS) {
                    return Optional.of(claim(id, item));
                }
                item.settle(ImportItem.State.REFUSED, null, DEADLY);
            }
        }
        return Optional.empty();
    }

    private Claim claim(long id, ImportItem item) {
        DocumentImport whole = entities.find(DocumentImport.class, item.importId());
        return new Claim(id, item.fileName(), item.content(), whole.datedOn(), whole.startedBy(), item.attempts());
    }

    void settle(long id, ImportItem.State state, @Nullable Long document, String message) {
        ImportItem item = entities.find(ImportItem.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (item.state() == ImportItem.State.WAITING) {
            item.settle(state, document, message);
        }
    }

    /** Gives back a file with which nothing is wrong. Its lease stays, so that it is not tried again at once. */
    void release(long id) {
        ImportItem item = entities.find(ImportItem.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (item.state() == ImportItem.State.WAITING) {
            item.undoAttempt();
        }
    }

    private List<Long> waiting(Instant now) {
        return entities.createQuery(
                        "select id from ImportItem where state = WAITING"
                                + " and (leasedUntil is null or leasedUntil <= :now) order by id",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(4)
                .getResultList();
    }

    private boolean lease(long id, Instant now) {
        int claimed = entities.createQuery("update ImportItem set leasedUntil = :end where id = :id and state = WAITING"
                        + " and (leasedUntil is null or leasedUntil <= :now)")
                .setParameter("end", now.plus(lease))
                .setParameter("id", id)
                .setParameter("now", now)
                .executeUpdate();
        return claimed == 1;
    }

    /**
     * A file in the hands of one reader.
     *
     * @param date the date of the document, or null to have it found
     * @param attempt 1 for the first; more when an earlier reader died
     */
    record Claim(
            long id,
            String fileName,
            byte[] bytes,
            @Nullable LocalDate date,
            String by,
            int attempt) {}
}

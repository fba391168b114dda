// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * All changes of the register in one order that never changes afterwards: whoever read up to a number misses nothing by
 * going on behind it. The numbers of the database cannot serve, since a transaction that took a low one may end last; so
 * numbers of our own are given to what is committed, when somebody reads.
 */
@ApplicationScoped
@Transactional
class ChangeFeed {
    /** Changes numbered at once; what is left waits for the next reader. */
    private static final int AT_ONCE = 5_000;

    private final EntityManager entities;

    ChangeFeed(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A change, and the commitment as it is now.
     *
     * @param number the place of the change in the feed, from 1
     */
    record Entry(long number, CommitmentEvent event, Commitment commitment) {}

    /**
     * A part of the feed.
     *
     * @param entries in the order of their numbers
     * @param last the number to go on behind
     * @param more whether there is more already
     */
    record Part(List<Entry> entries, long last, boolean more) {}

    /**
     * What comes behind a number.
     *
     * @param after the last number seen; 0 from the beginning
     * @param ministries TOOI codes of the ministries that promised or answer now; empty for all
     * @param limit 1 or more
     */
    Part behind(long after, List<String> ministries, int limit) {
        long head = number();
        String concerning =
                ministries.isEmpty() ? "" : " and (c.answeringCode in :ministries or c.ministryCode in :ministries)";
        var query = entities.createQuery(
                        "select e.feedNumber, e, c from CommitmentEvent e join Commitment c on c.id = e.commitmentId"
                                + " where e.feedNumber > :after and e.feedNumber <= :head" + concerning
                                + " order by e.feedNumber",
                        Object[].class)
                .setParameter("after", after)
                .setParameter("head", head)
                // One more than fits tells whether there is more.
                .setMaxResults(limit + 1);
        if (!ministries.isEmpty()) {
            query.setParameter("ministries", ministries);
        }
        List<Entry> found = query.getResultList().stream()
                .map(row -> new Entry((Long) row[0], (CommitmentEvent) row[1], (Commitment) row[2]))
                .toList();
        if (found.size() <= limit) {
            return new Part(found, Math.max(after, head), false);
        }
        List<Entry> entries = found.subList(0, limit);
        return new Part(entries, entries.get(limit - 1).number(), true);
    }

    /** Numbers what has none yet and returns the highest number. Who reads at the same time waits for it. */
    private long number() {
        boolean news = !entities.createQuery("select id from CommitmentEvent where feedNumber is null", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (!news) {
            return entities.find(ChangeFeedHead.class, ChangeFeedHead.ONLY).lastNumber();
        }
        ChangeFeedHead head = entities.find(ChangeFeedHead.class, ChangeFeedHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        entities.createQuery("from CommitmentEvent where feedNumber is null order by id", CommitmentEvent.class)
                .setMaxResults(AT_ONCE)
                .getResultList()
                .forEach(event -> event.enterFeed(head.next()));
        entities.flush();
        return head.lastNumber();
    }
}

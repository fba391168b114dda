// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import nl.woordhouder.commitment.CommitmentEvent.Kind;
import org.jspecify.annotations.Nullable;

/** What ties commitments to later texts and to each other. Each verb writes the history of all that it touches. */
@ApplicationScoped
@Transactional
public class CommitmentLinks {
    private final CommitmentRegister register;
    private final CommitmentHistory history;
    private final EntityManager entities;

    CommitmentLinks(CommitmentRegister register, CommitmentHistory history, EntityManager entities) {
        this.register = register;
        this.history = history;
        this.entities = entities;
    }

    /**
     * Adds a later text to a commitment.
     *
     * @param due the due date to take over from it, as a change with the reason of the decision; null to keep the old one
     */
    public void addSource(String number, Passage passage, @Nullable Due due, Decision decision) {
        Commitment commitment = history.locked(number);
        LaterSource added = new LaterSource(commitment.id(), passage, decision);
        commitment.touch(decision.at());
        history.record(commitment, Kind.SOURCE_ADDED, null, passage.recorded(), decision);
        if (due != null) {
            String before = commitment.due().recorded();
            register.changeDue(number, due, decision);
            added.movedDue(before, commitment.dueVersion());
        }
        entities.persist(added);
    }

    /**
     * Takes a later text away again, and the due date that came with it.
     *
     * @return false when the due date was changed since: then nothing happens
     */
    public boolean withdrawSource(String number, Source place, Decision decision) {
        Commitment commitment = history.locked(number);
        LaterSource added = entities.createQuery(
                        "from LaterSource where commitmentId = :id and source.document = :document"
                                + " and source.start = :start and source.end = :end",
                        LaterSource.class)
                .setParameter("id", commitment.id())
                .setParameter("document", place.document())
                .setParameter("start", place.start())
                .setParameter("end", place.end())
                .getSingleResult();
        if (added.dueVersion() != null && added.dueVersion() != commitment.dueVersion()) {
            return false;
        }
        commitment.touch(decision.at());
        history.record(commitment, Kind.SOURCE_WITHDRAWN, null, added.passage().recorded(), decision);
        if (added.earlierDue() != null) {
            register.changeDue(number, Due.ofRecorded(commitment.due().words(), added.earlierDue()), decision);
        }
        entities.remove(added);
        return true;
    }

    /** The later texts about a commitment, in the order in which they were added. */
    public List<Passage> laterSources(Commitment commitment) {
        return entities.createQuery("from LaterSource where commitmentId = :id order by id", LaterSource.class)
                .setParameter("id", commitment.id())
                .getResultStream()
                .map(LaterSource::passage)
                .toList();
    }

    /**
     * Says what one commitment is to an earlier one.
     *
     * @return false when they are one and the same, or something was said about the two before: then nothing happens
     */
    public boolean relate(String later, Relation kind, String earlier, Decision decision) {
        if (later.equals(earlier)) {
            return false;
        }
        Pair pair = pair(later, earlier);
        if (!between(pair).isEmpty()) {
            return false;
        }
        entities.persist(
                new CommitmentRelation(pair.later().id(), kind, pair.earlier().id()));
        record(pair, kind, Kind.RELATED, decision);
        return true;
    }

    /** Takes back what was said of two commitments, whichever is the later; nothing happens when nothing was. */
    public void unrelate(String one, String other, Decision decision) {
        Pair asked = pair(one, other);
        for (Pair pair : List.of(asked, asked.turned())) {
            for (CommitmentRelation relation : from(pair)) {
                entities.remove(relation);
                record(pair, relation.kind(), Kind.UNRELATED, decision);
            }
        }
    }

    /** What is said of a commitment and others, the earlier ones first. */
    public List<Related> related(Commitment commitment) {
        List<Related> related = new ArrayList<>();
        related.addAll(others("laterId", "earlierId", commitment, true));
        related.addAll(others("earlierId", "laterId", commitment, false));
        return related;
    }

    private List<Related> others(String own, String other, Commitment commitment, boolean toEarlier) {
        return entities.createQuery(
                        "select r.kind, c from CommitmentRelation r join Commitment c on c.id = r." + other
                                + " where r." + own + " = :id order by r.id",
                        Object[].class)
                .setParameter("id", commitment.id())
                .getResultStream()
                .map(row -> new Related((Relation) row[0], toEarlier, (Commitment) row[1]))
                .toList();
    }

    private void record(Pair pair, Relation kind, Kind what, Decision decision) {
        pair.later().touch(decision.at());
        pair.earlier().touch(decision.at());
        history.record(
                pair.later(),
                what,
                null,
                kind.toEarlier() + " " + pair.earlier().number(),
                decision);
        history.record(
                pair.earlier(), what, null, kind.toLater() + " " + pair.later().number(), decision);
    }

    private List<CommitmentRelation> between(Pair pair) {
        List<CommitmentRelation> between = new ArrayList<>(from(pair));
        between.addAll(from(pair.turned()));
        return between;
    }

    private List<CommitmentRelation> from(Pair pair) {
        return entities.createQuery(
                        "from CommitmentRelation where laterId = :later and earlierId = :earlier",
                        CommitmentRelation.class)
                .setParameter("later", pair.later().id())
                .setParameter("earlier", pair.earlier().id())
                .getResultList();
    }

    /** Both held, always in the order of their numbers, so that two people cannot wait for each other. */
    private Pair pair(String later, String earlier) {
        boolean turned = later.compareTo(earlier) > 0;
        Commitment first = history.locked(turned ? earlier : later);
        Commitment second = history.locked(turned ? later : earlier);
        return turned ? new Pair(second, first) : new Pair(first, second);
    }

    private record Pair(Commitment later, Commitment earlier) {
        Pair turned() {
            return new Pair(earlier, later);
        }
    }

    /**
     * Another commitment, and what it is to this one.
     *
     * @param toEarlier whether the other is the earlier of the two
     */
    public record Related(Relation kind, boolean toEarlier, Commitment other) {
        /** "herhaling van", "opgevolgd door": what comes before the other's number. */
        public String words() {
            return toEarlier ? kind.toEarlier() : kind.toLater();
        }
    }
}

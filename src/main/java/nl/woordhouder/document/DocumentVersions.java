// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Recognises a letter that came in before in another format, or before it was corrected; see decision 9. */
@ApplicationScoped
public class DocumentVersions {
    /** A corrected letter keeps nearly all of its words; two short letters of one day on two matters do not. */
    private static final double SAME_DAY_AND_SENDER = 0.8;

    /** A reference can name a case of which several letters were written. */
    private static final double SAME_NUMBER = 0.5;

    private final EntityManager entities;

    DocumentVersions(EntityManager entities) {
        this.entities = entities;
    }

    /** All versions of a document in the order in which they came in, itself among them; one when it is the only one. */
    public List<VersionSummary> of(Document document) {
        long first = document.versionOf() == null ? document.id() : document.versionOf();
        return entities.createQuery(
                        "select id, particulars.title, datedOn, format, receivedAt from Document"
                                + " where id = :first or versionOf = :first order by id",
                        VersionSummary.class)
                .setParameter("first", first)
                .getResultList();
    }

    /** Removes a document. Gives the first of the versions that are left, which is the first from now on. */
    public Optional<Document> remove(long id) {
        List<Document> others = entities.createQuery("from Document where versionOf = :id order by id", Document.class)
                .setParameter("id", id)
                .getResultList();
        Document document = entities.find(Document.class, id);
        Optional<Document> first = document.versionOf() == null
                ? others.stream().findFirst()
                : Optional.of(entities.find(Document.class, document.versionOf()));
        others.forEach(other -> other.isVersionOf(others.get(0)));
        entities.flush();
        entities.remove(document);
        entities.flush();
        return first;
    }

    /**
     * Waits until nobody else stores a document, and gives the first version of this one. To be called before it is
     * stored, in the same transaction.
     */
    Optional<Document> firstOf(Document incoming) {
        entities.createNativeQuery("select id from intake_turn where id = 1 for update")
                .getSingleResult();
        return entities.createQuery(
                        "select id, versionOf, textKey, particulars.number, sketch from Document where textKey = :key"
                                + " or particulars.number = :number or (datedOn = :day and particulars.office = :office)"
                                + " order by id",
                        Known.class)
                .setParameter("key", incoming.textKey())
                .setParameter("number", incoming.particulars().number())
                .setParameter("day", incoming.datedOn())
                .setParameter("office", incoming.office())
                .getResultStream()
                .filter(known -> known.isSameAs(incoming))
                .findFirst()
                .map(known -> entities.getReference(Document.class, known.first()));
    }

    /** What a document is recognised by. */
    record Known(
            Long id,
            @Nullable Long versionOf,
            @Nullable String textKey,
            @Nullable String number,
            byte @Nullable [] sketch) {
        long first() {
            return versionOf == null ? id : versionOf;
        }

        boolean isSameAs(Document incoming) {
            if (incoming.textKey().equals(textKey)) {
                return true;
            }
            if (sketch == null) {
                return false;
            }
            String itsNumber = incoming.particulars().number();
            boolean sameNumber = number != null && number.equals(itsNumber);
            if (!sameNumber && contradict(number, itsNumber)) {
                return false;
            }
            return TextSketch.resemblance(sketch, incoming.sketch())
                    >= (sameNumber ? SAME_NUMBER : SAME_DAY_AND_SENDER);
        }

        /** Two numbers of one series; a letter may have one of its ministry and another of its publisher. */
        private static boolean contradict(@Nullable String one, @Nullable String other) {
            return one != null && other != null && one.replaceAll("\\d+", "0").equals(other.replaceAll("\\d+", "0"));
        }
    }
}

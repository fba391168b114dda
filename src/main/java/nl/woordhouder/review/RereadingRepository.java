// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What newer rules would change, document by document. */
@ApplicationScoped
class RereadingRepository implements PanacheRepositoryBase<Rereading, Long> {

    /** Documents that were read with older rules and of which it is not known yet what these would change. */
    List<Long> unseen(String rules, int limit) {
        return getEntityManager()
                .createQuery(
                        "select d.id from Document d where d.ruleBookVersion <> :rules and not exists (select 1 from"
                                + " Rereading r where r.documentId = d.id and r.ruleBookVersion = :rules) order by d.id",
                        Long.class)
                .setParameter("rules", rules)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Documents whose changes a person approved. */
    List<Long> approved(String rules, int limit) {
        return find(
                        "select documentId from Rereading where ruleBookVersion = ?1 and approvedBy is not null"
                                + " order by documentId",
                        rules)
                .page(0, limit)
                .project(Long.class)
                .list();
    }

    /** Those with changes that wait for approval, in the order in which the documents came in. */
    List<Rereading> waiting(String rules, int page, int size) {
        return find("ruleBookVersion = ?1 and approvedBy is null and changes > 0 order by documentId", rules)
                .page(page, size)
                .list();
    }

    long countWithChanges(String rules) {
        return count("ruleBookVersion = ?1 and approvedBy is null and changes > 0", rules);
    }

    long countUnapproved(String rules) {
        return count("ruleBookVersion = ?1 and approvedBy is null", rules);
    }

    long countApproved(String rules) {
        return count("ruleBookVersion = ?1 and approvedBy is not null", rules);
    }

    long countUnseen(String rules) {
        return getEntityManager()
                .createQuery(
                        "select count(*) from Document d where d.ruleBookVersion <> :rules and not exists (select 1 from"
                                + " Rereading r where r.documentId = d.id and r.ruleBookVersion = :rules)",
                        Long.class)
                .setParameter("rules", rules)
                .getSingleResult();
    }

    /** A person approves everything that is known by now. */
    int approve(String rules, String by) {
        return update("approvedBy = ?2 where ruleBookVersion = ?1 and approvedBy is null", rules, by);
    }
}

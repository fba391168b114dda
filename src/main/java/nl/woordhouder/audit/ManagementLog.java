// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Who changed which of the data that the product works with. */
@ApplicationScoped
@Transactional
public class ManagementLog {
    private final EntityManager entities;

    ManagementLog(EntityManager entities) {
        this.entities = entities;
    }

    /** Records a change in the transaction that makes it. */
    public void record(ManagementChange change) {
        entities.persist(change);
    }

    /** The last changes, latest first. */
    public List<ManagementChange> latest(int atMost) {
        return entities.createQuery("from ManagementChange order by id desc", ManagementChange.class)
                .setMaxResults(atMost)
                .getResultList();
    }
}

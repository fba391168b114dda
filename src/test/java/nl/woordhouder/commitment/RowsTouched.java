// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** What PostgreSQL counts of the reading of the register. */
@ApplicationScoped
class RowsTouched {
    private final EntityManager entities;

    RowsTouched(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param wholeTable how often the table was read from end to end
     * @param rows how many of its rows were fetched by way of an index
     */
    record Count(long wholeTable, long rows) {
        Count since(Count before) {
            return new Count(wholeTable - before.wholeTable, rows - before.rows);
        }
    }

    /** All reading so far. */
    @Transactional
    Count now() {
        Object[] counts = (Object[]) entities.createNativeQuery(
                        "select seq_scan, idx_tup_fetch from pg_stat_user_tables where relname = 'commitment'")
                .getSingleResult();
        return new Count(((Number) counts[0]).longValue(), ((Number) counts[1]).longValue());
    }

    /** Reads in a transaction whose reading is counted at once. */
    @Transactional
    <T> T counted(java.util.function.Supplier<T> reading) {
        T read = reading.get();
        entities.createNativeQuery("select cast(pg_stat_force_next_flush() as text)")
                .getSingleResult();
        return read;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that whoever numbers changes holds meanwhile. */
@Entity
@Table(name = "change_feed")
class ChangeFeedHead {
    static final int ONLY = 1;

    @Id
    private int id;

    private long lastNumber;

    protected ChangeFeedHead() {}

    long lastNumber() {
        return lastNumber;
    }

    long next() {
        return ++lastNumber;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.ministry;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.LocalDate;

/** From a day on, what one ministry had promised is answered by another. */
@Entity
class MinistrySuccession {

    @EmbeddedId
    private Key key;

    private String successor;

    protected MinistrySuccession() {}

    MinistrySuccession(String predecessor, String successor, LocalDate effectiveOn) {
        key = new Key(predecessor, effectiveOn);
        this.successor = successor;
    }

    String predecessor() {
        return key.predecessor();
    }

    String successor() {
        return successor;
    }

    LocalDate effectiveOn() {
        return key.effectiveOn();
    }

    @Embeddable
    record Key(String predecessor, LocalDate effectiveOn) implements Serializable {}
}

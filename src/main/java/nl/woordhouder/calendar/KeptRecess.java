// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A recess as staff keep it. */
@Entity
@Table(name = "recess")
class KeptRecess {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private boolean confirmed;
    private String source;

    protected KeptRecess() {}

    KeptRecess(Recess recess) {
        become(recess);
    }

    final void become(Recess recess) {
        name = recess.name();
        firstDay = recess.first();
        lastDay = recess.last();
        confirmed = recess.confirmed();
        source = recess.source();
    }

    Long id() {
        return id;
    }

    Recess recess() {
        return new Recess(name, firstDay, lastDay, confirmed, source);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.ministry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A standing committee of the House. */
@Entity
public class Committee {
    @Id
    private String abbreviation;

    private String name;

    protected Committee() {}

    Committee(String abbreviation, String name) {
        this.abbreviation = abbreviation;
        this.name = name;
    }

    void rename(String next) {
        name = next;
    }

    public String abbreviation() {
        return abbreviation;
    }

    public String name() {
        return name;
    }
}

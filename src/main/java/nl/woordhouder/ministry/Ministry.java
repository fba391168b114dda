// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.ministry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A ministry with its TOOI code. Codes outlive names: the successor is found through {@link Ministries}. */
@Entity
public class Ministry {
    @Id
    private String code;

    private String abbreviation;
    private String name;

    protected Ministry() {}

    Ministry(String code, String abbreviation, String name) {
        this.code = code;
        this.abbreviation = abbreviation;
        this.name = name;
    }

    void rename(String next) {
        name = next;
    }

    /** TOOI code, such as {@code mnre1013}. */
    public String code() {
        return code;
    }

    public String abbreviation() {
        return abbreviation;
    }

    public String name() {
        return name;
    }

    /** How lists to choose from name it: "BZ – Buitenlandse Zaken". */
    public String label() {
        return abbreviation + " – " + name;
    }
}

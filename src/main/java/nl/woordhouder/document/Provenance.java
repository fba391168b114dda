// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact came from.
 *
 * @param by the account that confirmed or corrected it; null when nobody did
 */
@Embeddable
public record Provenance(
        @Enumerated(EnumType.STRING) FactOrigin origin,
        @Column(name = "changed_by") @Nullable String by) {

    static Provenance of(FactOrigin origin) {
        return new Provenance(origin, null);
    }

    static Provenance confirmedBy(String account) {
        return new Provenance(FactOrigin.CONFIRMED, account);
    }

    static Provenance correctedBy(String account) {
        return new Provenance(FactOrigin.CORRECTED, account);
    }

    /** What a reader sees: "verbeterd door anna". */
    public String dutch() {
        return by == null ? origin.dutch() : origin.dutch() + " door " + by;
    }
}

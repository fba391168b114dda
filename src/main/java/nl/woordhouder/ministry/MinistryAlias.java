// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.ministry;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Words by which an office names a ministry, and when they did. */
@Entity
class MinistryAlias {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String words;
    private String ministryCode;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    protected MinistryAlias() {}

    String words() {
        return words;
    }

    String ministryCode() {
        return ministryCode;
    }

    boolean holdsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || !day.isAfter(validUntil));
    }
}

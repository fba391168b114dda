// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Files that came in together, to be read in the background. */
@Entity
class DocumentImport {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String label;
    private @Nullable LocalDate datedOn;
    private Instant startedAt;
    private String startedBy;

    /** The name of the file in the watched folder that is still to be moved; null for all others. */
    private @Nullable String watchedFile;

    protected DocumentImport() {}

    /** @param datedOn the date of all of them, or null to have it found */
    DocumentImport(String label, @Nullable LocalDate datedOn, Instant startedAt, String startedBy) {
        this.label = label;
        this.datedOn = datedOn;
        this.startedAt = startedAt;
        this.startedBy = startedBy;
    }

    /** It came from this file in the watched folder. */
    void cameFrom(String file) {
        watchedFile = file;
    }

    /** Its file in the watched folder has been moved. */
    void fileIsMoved() {
        watchedFile = null;
    }

    Long id() {
        return id;
    }

    @Nullable
    LocalDate datedOn() {
        return datedOn;
    }

    @Nullable
    String watchedFile() {
        return watchedFile;
    }

    String startedBy() {
        return startedBy;
    }
}

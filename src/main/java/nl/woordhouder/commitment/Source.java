// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a commitment was made, as a copy that does not depend on the document.
 *
 * @param dossiers the dossiers of Parliament that it belongs to, joined by ", "; null when none is known
 * @param document id of the document in this register
 * @param start offset of the quote in the text of that document
 * @param end offset behind the quote
 */
@Embeddable
public record Source(
        @Column(name = "source_title") String title,
        @Column(name = "source_date") @Nullable LocalDate date,
        @Column(name = "source_dossiers") @Nullable String dossiers,
        @Column(name = "source_document") long document,
        @Column(name = "source_start") int start,
        @Column(name = "source_end") int end) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a list of documents shows of one. */
public record DocumentSummary(
        Long id,
        @ProjectedFieldName("particulars.title") String title,
        String fileName,
        @Nullable LocalDate datedOn,
        DateOrigin dateOrigin,
        @ProjectedFieldName("particulars.office") @Nullable String office,
        Instant receivedAt,
        String receivedBy) {}

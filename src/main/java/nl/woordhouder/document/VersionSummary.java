// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.document;

import java.time.Instant;
import java.time.LocalDate;
import nl.woordhouder.document.format.DocumentFormat;
import org.jspecify.annotations.Nullable;

/** What a list of versions shows of one. */
public record VersionSummary(
        Long id,
        String title,
        @Nullable LocalDate datedOn,
        @Nullable DocumentFormat format,
        Instant receivedAt) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import java.time.LocalDate;
import java.util.List;
import nl.woordhouder.web.Badge;
import org.jspecify.annotations.Nullable;

/**
 * A commitment in a list.
 *
 * @param found the part of the quote that holds what was searched for and the subject does not; empty when there is none
 * @param ministry abbreviation of the ministry that answers now
 * @param ministryName its full name
 * @param by who promised: person, else office, else nothing
 * @param until due date, or null
 * @param badge days late or left, or how it was settled
 */
record Row(
        String number,
        List<Highlight.Piece> subject,
        List<Highlight.Piece> found,
        String ministry,
        String ministryName,
        @Nullable String committee,
        @Nullable String by,
        @Nullable LocalDate until,
        @Nullable String noDateReason,
        Badge badge) {}

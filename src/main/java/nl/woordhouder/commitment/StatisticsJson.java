// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.woordhouder.ministry.MinistryJson;
import nl.woordhouder.web.LinkJson;
import org.jspecify.annotations.Nullable;

/**
 * Counts as the API tells them.
 *
 * @param peilDatum the business day that "overdue" is seen from
 * @param ministeries by the ministry that answers now, so that they add up to the total
 */
public record StatisticsJson(
        LocalDate peilDatum,
        CountsJson totaal,
        List<MinistryCounts> ministeries,
        @JsonProperty("_links") Links links) {

    /** The counts of the ministry that answers now. */
    public record MinistryCounts(MinistryJson ministerie, CountsJson aantallen) {}

    /**
     * Counts.
     *
     * @param opTijd share of what was fulfilled and had a date, between 0 and 1; null when there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CountsJson(
            long aantal,
            long openstaand,
            long deelsVoldaan,
            long voldaan,
            long vervallen,
            long nietNagekomen,
            long teLaat,
            long zonderTermijn,
            @Nullable Double opTijd) {
        static CountsJson of(Statistics.Counts counts) {
            Map<CommitmentStatus, Long> by = counts.byStatus();
            return new CountsJson(
                    counts.total(),
                    by.getOrDefault(CommitmentStatus.OPEN, 0L),
                    by.getOrDefault(CommitmentStatus.PARTLY_FULFILLED, 0L),
                    by.getOrDefault(CommitmentStatus.FULFILLED, 0L),
                    by.getOrDefault(CommitmentStatus.LAPSED, 0L),
                    by.getOrDefault(CommitmentStatus.NOT_FULFILLED, 0L),
                    counts.overdue(),
                    counts.undated(),
                    counts.dated() == 0 ? null : Math.round(1000.0 * counts.inTime() / counts.dated()) / 1000.0);
        }
    }

    /** This answer. */
    public record Links(LinkJson self) {}
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.commitment;

import java.util.Map;
import nl.woordhouder.commitment.CommitmentFilter.DuePart;
import org.jspecify.annotations.Nullable;

/**
 * How many unsettled commitments one combination of ministries and committee has.
 *
 * @param ministryCode TOOI code of the ministry that promised
 * @param answeringCode TOOI code of the ministry that answers now
 * @param committee abbreviation; null for those of no committee
 * @param open all that is unsettled
 * @param parts how many of them are in each part that was asked for
 */
public record Tally(
        String ministryCode, String answeringCode, @Nullable String committee, long open, Map<DuePart, Long> parts) {

    /** As in a list of what a ministry promised or answers for now. */
    public boolean concerns(String ministry) {
        return ministryCode.equals(ministry) || answeringCode.equals(ministry);
    }
}

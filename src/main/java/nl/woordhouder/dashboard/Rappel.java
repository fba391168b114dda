// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import java.time.LocalDate;
import java.util.List;
import nl.woordhouder.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The screen of a rappel.
 *
 * @param day the reference day
 * @param days the reference days to choose from
 * @param ministry abbreviation; empty for all
 * @param parts what expired, and what expires in the half year that begins
 * @param acts what can be chosen for all
 */
record Rappel(
        LocalDate day,
        List<Choice> days,
        String ministry,
        List<Choice> ministries,
        List<Part> parts,
        List<Choice> acts) {

    public boolean empty() {
        return parts.stream().allMatch(part -> part.lines().isEmpty());
    }

    /**
     * One of the two lists.
     *
     * @param total how many there are; more than there are lines when the screen cannot hold them
     * @param url the same list in the register
     */
    record Part(String id, String heading, long total, String url, List<Line> lines) {}

    /**
     * A commitment with what is entered for it.
     *
     * @param version goes up with each change
     * @param awaited the last day for an explanation that was asked before; null when none is awaited
     */
    record Line(Row row, int version, @Nullable LocalDate awaited, List<Choice> acts, String until, String reason) {}
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.extraction.deadline.period;

import java.time.LocalDate;

/** When the Tweede Kamer is in recess, as far as rows with a source tell. Handed in, so that staff can edit the rows. */
public interface ParliamentaryCalendar {

    /**
     * A recess in the year in which it starts. Without a row the stretch carries the reason in {@link Stretch#unknown()}
     * and its days are nominal: good enough to tell in which year the recess must lie, never to be shown.
     *
     * @param name name in lower case, such as "zomerreces"
     */
    Stretch recess(String name, int year);

    /** The first recess of any name that starts after a day; unknown when a recess without a row may come first. */
    Stretch nextRecess(LocalDate after);
}

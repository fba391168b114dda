// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import nl.woordhouder.commitment.CommitmentFilter;
import nl.woordhouder.web.FormErrors;

/** A kind of report. */
interface ReportKind {
    /** Its name in addresses and of its files. */
    String word();

    String title();

    /** For whom and what it is, in a line. */
    String purpose();

    /**
     * Makes it.
     *
     * @param chosen the part of the register that the visitor chose
     * @param errors what cannot be read of the query is noted here, and a usual value taken
     */
    Report of(CommitmentFilter chosen, ReportQuery query, FormErrors errors);
}

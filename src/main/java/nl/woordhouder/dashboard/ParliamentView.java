// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import java.time.LocalDate;
import java.util.List;

/** What is known of committees and ministries, as a page shows it. */
record ParliamentView(
        List<CommitteeLine> committees,
        List<MinistryLine> ministries,
        List<SuccessionLine> successions,
        List<ChangeLine> changes) {

    record CommitteeLine(String abbreviation, String name) {}

    /** @param code of TOOI */
    record MinistryLine(String code, String abbreviation, String name, String label) {}

    /** @param removable whether it has yet to take effect */
    record SuccessionLine(
            LocalDate day, String predecessorCode, String predecessor, String successor, boolean removable) {}

    /** @param words "BuZa – Buitenland → BuZa – Buitenlandse Zaken" */
    record ChangeLine(String moment, String actor, String subject, String words) {}
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.reminder;

import java.util.List;

/**
 * A digest as its templates show it, all in Dutch.
 *
 * @param title also the subject of the mail
 * @param summary the counts in words
 * @param reason why this reader gets it
 * @param preferencesLink where its reader chooses what mail to get
 */
record DigestView(
        String title,
        String reader,
        String readership,
        String day,
        String summary,
        List<Part> parts,
        String reason,
        String registerLink,
        String preferencesLink,
        String unsubscribeLink) {

    /**
     * One group.
     *
     * @param late whether it is the group that asks for attention
     * @param more how many there are beyond the lines
     */
    record Part(String heading, long count, boolean late, List<Line> lines, long more) {}

    /**
     * One commitment.
     *
     * @param when how late, or how long it still takes
     */
    record Line(String number, String subject, String ministry, String when, String link) {}
}

// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.dashboard;

import java.time.LocalDate;
import java.util.List;
import nl.woordhouder.web.Badge;
import org.jspecify.annotations.Nullable;

/**
 * What a commitment has to do with.
 *
 * @param sources later texts about it
 * @param related other commitments that the visitor may see
 * @param fulfilling letters that say that it is fulfilled, as somebody confirmed
 * @param cited what its sentence refers to
 * @param dossiers of its document
 */
record CommitmentTies(
        List<Passage> sources,
        List<Other> related,
        List<Passage> fulfilling,
        List<OfficialLink> cited,
        List<OfficialLink> dossiers) {

    /**
     * Words in a document.
     *
     * @param what they are to the commitment; empty when its place on the page says so
     */
    record Passage(String what, String title, @Nullable LocalDate date, String url, String quote) {}

    /**
     * Another commitment.
     *
     * @param what it is to this one: "herhaling van"
     */
    record Other(String what, String number, String subject, Badge badge) {}
}

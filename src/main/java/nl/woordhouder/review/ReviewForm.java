// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.review;

import jakarta.ws.rs.core.MultivaluedMap;
import nl.woordhouder.commitment.CommitmentType;
import nl.woordhouder.ministry.Ministry;
import org.jspecify.annotations.Nullable;

/** The fields of the review page as they are shown and as they come back; empty texts, never null. */
record ReviewForm(
        String subject,
        String ministry,
        String committee,
        String from,
        String until,
        String noDateReason,
        String addressee,
        String type,
        String condition) {

    /**
     * What the engine read, as a proposal.
     *
     * @param ministry the ministry that promised as far as the office tells, or null
     */
    static ReviewForm proposal(ReviewCandidate candidate, @Nullable Ministry ministry) {
        ExtractedDue due = candidate.due();
        return new ReviewForm(
                candidate.subject(),
                ministry == null ? "" : ministry.code(),
                "",
                shown(due.from()),
                shown(due.until()),
                shown(due.proposedNoDateReason()),
                candidate.addressee(),
                CommitmentType.valueOf(candidate.type().name()).dutch(),
                shown(candidate.condition()));
    }

    /** What a person sent. */
    static ReviewForm sent(MultivaluedMap<String, String> fields) {
        return new ReviewForm(
                text(fields, "onderwerp"),
                text(fields, "ministerie"),
                text(fields, "commissie"),
                text(fields, "van"),
                text(fields, "tot"),
                text(fields, "reden-geen-datum"),
                text(fields, "aan"),
                text(fields, "soort"),
                text(fields, "voorwaarde"));
    }

    /** A field on one line, without invisible characters; the empty text when it was not sent. */
    static String text(MultivaluedMap<String, String> fields, String name) {
        String sent = fields.getFirst(name);
        return sent == null ? "" : sent.replaceAll("[\\p{C}\\s]+", " ").strip();
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
